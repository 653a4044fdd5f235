import { UndirectedGraph } from "graphology";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** Which ties of a signed network count: all, those above 0 or those below. */
export type Ties = "ALL" | "POSITIVE" | "NEGATIVE";

interface PairTie {
  readonly weight: number;
  /** The weight without its sign: how strong the tie is. */
  readonly strength: number;
  /** The strength as part of the largest weighted degree; sums over ties then stay below 1. */
  readonly share: number;
}

/** A graph for the libraries that measure; its nodes are indices, written out. */
export type PairGraph = UndirectedGraph<Record<string, never>, PairTie>;

/**
 * The graph of a network's pairs, nodes ascending. A weight of 0 is no tie.
 * @param nodes indices to be in it even without a tie
 */
export function toPairGraph(
  { a, b, weight }: WeightedPairs,
  ties: Ties,
  nodes: Iterable<number> = [],
): PairGraph {
  const graph: PairGraph = new UndirectedGraph();
  const chosen = Array.from(weight.keys()).filter((n) => counts(weight[n]!, ties));
  const degree = new Map<number, number>();
  for (const node of nodes) degree.set(node, 0);
  for (const n of chosen) {
    for (const node of [a[n]!, b[n]!]) {
      degree.set(node, (degree.get(node) ?? 0) + Math.abs(weight[n]!));
    }
  }
  for (const node of [...degree.keys()].sort((m, n) => m - n)) graph.addNode(node);
  const largest = [...degree.values()].reduce((most, sum) => Math.max(most, sum), 0);
  for (const n of chosen) {
    const strength = Math.abs(weight[n]!);
    graph.addEdge(a[n]!, b[n]!, { weight: weight[n]!, strength, share: strength / largest });
  }
  return graph;
}

function counts(weight: number, ties: Ties): boolean {
  if (ties === "ALL") return weight !== 0;
  return ties === "POSITIVE" ? weight > 0 : weight < 0;
}

/** The indices of a graph's nodes, ascending. */
export function nodesOf(graph: PairGraph): Int32Array {
  return Int32Array.from(graph.nodes(), Number);
}
