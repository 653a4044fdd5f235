import { UndirectedGraph } from "graphology";
import { type Adjacency } from "./adjacency.ts";
import { checkPairCount } from "./pair-limits.ts";

interface PairTie {
  /** The weight without its sign: how strong the tie is. */
  readonly strength: number;
  /** The strength as part of the largest weighted degree; sums over ties then stay below 1. */
  readonly share: number;
}

/** A graph for the libraries that measure; its nodes are indices, written out. */
export type PairGraph = UndirectedGraph<Record<string, never>, PairTie>;

/** The graph of a network, its nodes ascending. @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
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

/** What a library says of each node, in the order of the nodes; 0 for those that it passes over. */
export function inOrder(
  graph: PairGraph,
  values: Readonly<Record<string, number>>,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(graph.nodes(), (node) => values[node] ?? 0);
}
