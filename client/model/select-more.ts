import { type ExploredGraph } from "./explored-graph.ts";

/** These nodes of a graph, and all that are tied to one of them. */
export function withNeighbours(graph: ExploredGraph, ids: readonly string[]): string[] {
  const here = ids.filter((id) => graph.hasNode(id));
  return [...new Set([...here, ...here.flatMap((id) => graph.neighbors(id))])];
}

/** All nodes of a graph except these. */
export function allBut(graph: ExploredGraph, ids: readonly string[]): string[] {
  const without = new Set(ids);
  return graph.nodes().filter((id) => !without.has(id));
}

/** The actors of a graph that are on the same side as one of these; none if these have no side. */
export function onTheirSides(graph: ExploredGraph, ids: readonly string[]): string[] {
  const sides = new Set(ids.flatMap((id) => sideIn(graph, id) ?? []));
  return graph.filterNodes((id) => {
    const side = sideIn(graph, id);
    return side !== null && sides.has(side);
  });
}

/** Those of the nodes that are actors. */
export function actorsAmong(graph: ExploredGraph, ids: readonly string[]): string[] {
  return ids.filter((id) => graph.hasNode(id) && graph.getNodeAttributes(id).kind === "ACTOR");
}

function sideIn(graph: ExploredGraph, id: string): string | null {
  if (!graph.hasNode(id)) return null;
  const node = graph.getNodeAttributes(id);
  return node.kind === "ACTOR" ? node.side : null;
}
