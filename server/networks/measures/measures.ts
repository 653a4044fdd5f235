import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import eigenvector from "graphology-metrics/centrality/eigenvector.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { nodesOf, type PairGraph, type Ties, toPairGraph } from "./pair-graph.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/**
 * A number for each node of a network:
 * - DEGREE: number of its ties.
 * - WEIGHTED_DEGREE: sum of their weights, with signs.
 * - BETWEENNESS: share of the shortest paths of all other pairs that lead through it, 0 to 1; each tie is
 *   one step (L. C. Freeman 1977; U. Brandes 2001).
 * - CLOSENESS: (number reached)² / ((n − 1) · sum of steps to them), 0 to 1: Freeman's closeness, times
 *   the share of the network that is reached (S. Wasserman & K. Faust 1994, p. 201).
 * - EIGENVECTOR: of a length of 1 over all nodes, by strength (P. Bonacich 1972).
 * - PAGERANK: with a sum of 1 over all nodes, damping 0.85, by strength (S. Brin & L. Page 1998).
 * Strength is the weight without its sign.
 */
export const measures = [
  "DEGREE",
  "WEIGHTED_DEGREE",
  "BETWEENNESS",
  "CLOSENESS",
  "EIGENVECTOR",
  "PAGERANK",
] as const;
export type Measure = (typeof measures)[number];

/** A measure of each node: columns in the order of `nodes`. */
export interface MeasuredNodes {
  /** Indices, ascending. */
  readonly nodes: Int32Array;
  readonly of: Readonly<Partial<Record<Measure, Float64Array>>>;
}

/**
 * Measures of the nodes of a network. A node without ties has 0 of everything but PAGERANK.
 * @param nodes indices to be measured even without a tie
 */
export function measureNodes(
  pairs: WeightedPairs,
  which: readonly Measure[],
  ties: Ties,
  nodes: Iterable<number> = [],
): MeasuredNodes {
  const graph = toPairGraph(pairs, ties, nodes);
  const indices = nodesOf(graph);
  return {
    nodes: indices,
    of: Object.fromEntries(
      which.map((measure) => {
        const values = indices.length === 0 ? {} : measured[measure](graph);
        return [measure, Float64Array.from(indices, (index) => values[index] ?? 0)];
      }),
    ),
  };
}

const measured: Readonly<Record<Measure, (graph: PairGraph) => Record<string, number>>> = {
  DEGREE: (graph) => forEachNode(graph, (node) => graph.degree(node)),
  WEIGHTED_DEGREE: (graph) =>
    forEachNode(graph, (node) =>
      graph.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0),
    ),
  BETWEENNESS: (graph) =>
    // With two nodes there is no other pair, and the library divides by their number.
    graph.order < 3 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true }),
  CLOSENESS: (graph) => closeness(graph, { wassermanFaust: true }),
  EIGENVECTOR: (graph) => {
    if (graph.size === 0) return {};
    const values = eigenvectorOf(graph);
    return forEachNode(graph, (node) => (graph.degree(node) === 0 ? 0 : values[node]!));
  },
  // The damping brings it there in some 150 steps, whatever the graph.
  PAGERANK: (graph) =>
    pagerank(graph, { getEdgeWeight: "strength", maxIterations: 1000, tolerance: 1e-10 }),
};

/**
 * Where two parts of a network are about equally strong, nearly every mixture of them is an eigenvector and
 * the iteration hardly moves: it is then stopped earlier. The last tolerance is above any step that is
 * left after 1,000.
 */
function eigenvectorOf(graph: PairGraph): Record<string, number> {
  for (const tolerance of [1e-9, 1e-6]) {
    try {
      return iterate(graph, tolerance);
    } catch {
      // Did not converge.
    }
  }
  return iterate(graph, 1e-3);
}

function iterate(graph: PairGraph, tolerance: number): Record<string, number> {
  // Iteration adds each node's own share, which hides small weights and slows down large ones: `share` is
  // of the size of that. It changes no direction.
  return eigenvector(graph, { getEdgeWeight: "share", maxIterations: 1000, tolerance });
}

function forEachNode(graph: PairGraph, value: (node: string) => number): Record<string, number> {
  return Object.fromEntries(graph.mapNodes((node) => [node, value(node)]));
}
