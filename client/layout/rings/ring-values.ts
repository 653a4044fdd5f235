import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import { type Plan, steady } from "../plan.ts";

/**
 * The values by which nodes get their rings, the largest in the middle: their sizes, or a measure of the ties
 * that are shown. Betweenness (Brandes 2001, J. Math. Sociol. 25(2): 163-177) is unweighted.
 */
export function ringValues(
  plan: Plan,
  by: "SIZE" | "DEGREE" | "STRENGTH" | "BETWEENNESS",
): number[] {
  switch (by) {
    case "SIZE":
      return plan.nodes.map(({ value }) => value);
    case "DEGREE":
      return sumOver(plan, () => 1);
    case "STRENGTH":
      return sumOver(plan, ({ strength }) => strength).map(steady);
    case "BETWEENNESS":
      return betweennessOf(plan).map(steady);
  }
}

function sumOver({ nodes, ties }: Plan, valueOf: (tie: Plan["ties"][number]) => number): number[] {
  const sums = nodes.map(() => 0);
  for (const tie of ties) {
    sums[tie.from] = (sums[tie.from] ?? 0) + valueOf(tie);
    sums[tie.to] = (sums[tie.to] ?? 0) + valueOf(tie);
  }
  return sums;
}

function betweennessOf({ nodes, ties }: Plan): number[] {
  if (nodes.length === 0) return [];
  const graph = new UndirectedGraph();
  for (const i of nodes.keys()) graph.addNode(i);
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  const values = betweenness(graph, { getEdgeWeight: null, normalized: false });
  return nodes.map((_, i) => values[i] ?? 0);
}
