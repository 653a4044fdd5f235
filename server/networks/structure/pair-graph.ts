import { UndirectedGraph } from "graphology";
import { type Adjacency } from "./adjacency.ts";
import { checkPairCount } from "./check-pair-count.ts";

interface PairTie {
  /** The absolute weight: how strong the tie is. */
  readonly strength: number;
  /** The strength divided by the largest weighted degree, so that sums over ties stay below 1. */
  readonly share: number;
}

/** A graph for the graphology libraries; its nodes are indices, as strings. */
export type PairGraph = UndirectedGraph<Record<string, never>, PairTie>;

/** Converts a network, nodes in ascending order. @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
export function toPairGraph({ nodes, offsets, others, weight }: Adjacency): PairGraph {
  checkPairCount(others.length / 2, "OBJECTS");
  const graph: PairGraph = new UndirectedGraph();
  let largest = 0;
  for (let n = 0; n < nodes.length; n += 1) {
    graph.addNode(nodes[n]!);
    let sum = 0;
    for (let tie = offsets[n]!; tie < offsets[n + 1]!; tie += 1) sum += Math.abs(weight[tie]!);
    largest = Math.max(largest, sum);
  }
  for (let n = 0; n < nodes.length; n += 1) {
    for (let tie = offsets[n]!; tie < offsets[n + 1]!; tie += 1) {
      if (others[tie]! < n) continue;
      const strength = Math.abs(weight[tie]!);
      graph.addEdge(nodes[n]!, nodes[others[tie]!]!, { strength, share: strength / largest });
    }
  }
  return graph;
}

/** The indices of a graph's nodes, ascending. */
export function nodesOf(graph: PairGraph): Int32Array {
  return Int32Array.from(graph.nodes(), Number);
}

/** A library's result in the order of the nodes; 0 for nodes that it omits. */
export function inOrder(
  graph: PairGraph,
  values: Readonly<Record<string, number>>,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(graph.nodes(), (node) => values[node] ?? 0);
}
