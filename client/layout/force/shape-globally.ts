import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { type Plan } from "../plan.ts";
import { startCoordinates } from "../start-coordinates.ts";

/** How strongly nodes of one group attract each other, relative to a tie of weight 1. */
const kinship = 0.35;

/**
 * The overall shape, by ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6): e98679), then noverlap. Units are
 * arbitrary.
 */
export function shapeGlobally(plan: Plan): void {
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  for (const [i, { x, y }] of startCoordinates(plan).entries()) {
    graph.addNode(i, { x, y, size: 4 + (plan.nodes[i]?.radius ?? 0) / 4 });
  }
  const join = (a: number, b: number, weight: number) => {
    graph.updateEdge(a, b, (known) => ({ weight: (known.weight ?? 0) + weight }));
  };
  for (const { from, to, weight } of plan.ties) join(from, to, Math.min(3, 0.5 + weight / 2));
  for (const group of plan.groups) {
    // Joins a group in a ring, which holds it together as well as all pairs would, with fewer edges.
    for (const [n, member] of group.entries())
      join(member, group[(n + 1) % group.length] ?? member, kinship);
  }
  for (const loop of graph.edges().filter((edge) => graph.isSelfLoop(edge))) graph.dropEdge(loop);

  forceAtlas2.assign(graph, {
    iterations: graph.order < 60 ? 800 : graph.order < 200 ? 500 : 300,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: graph.order > 250,
      edgeWeightInfluence: 1,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      linLogMode: false,
      adjustSizes: false,
    },
  });
  noverlap.assign(graph, {
    maxIterations: 60,
    settings: { margin: 2, ratio: 1, expansion: 1.1, gridSize: 20, speed: 3 },
  });
  graph.forEachNode((key, { x, y }) => {
    plan.x[Number(key)] = x;
    plan.y[Number(key)] = y;
  });
}
