import eigenvectorOf from "graphology-metrics/centrality/eigenvector.js";
import { type Measure } from "../structure/measure.ts";
import { inOrder, type PairGraph } from "../structure/pair-graph.ts";

/** P. Bonacich 1972, Journal of Mathematical Sociology 2: 113; strength is the absolute weight. */
export const eigenvector: Measure = {
  id: "EIGENVECTOR",
  description:
    "Being tied to those who are well tied, by strength; of length 1 over all nodes (Bonacich 1972).",
  values(network) {
    const graph = network.graph();
    if (graph.size === 0) return new Float64Array(graph.order);
    const values = inOrder(graph, converged(graph));
    const { offsets } = network.adjacency;
    return values.map((value, n) => (offsets[n] === offsets[n + 1] ? 0 : value));
  },
};

/**
 * When two parts of a network are about equally strong, nearly every mixture of them is an eigenvector and
 * the iteration hardly moves: it is then stopped with a larger tolerance. The last tolerance is larger than
 * any step left after 1,000 iterations.
 */
function converged(graph: PairGraph): Readonly<Record<string, number>> {
  for (const tolerance of [1e-9, 1e-6]) {
    try {
      return iterate(graph, tolerance);
    } catch {
      // It did not converge: try the next tolerance.
    }
  }
  return iterate(graph, 1e-3);
}

function iterate(graph: PairGraph, tolerance: number): Readonly<Record<string, number>> {
  // The library's iteration adds each node's own value, which drowns small weights and slows down large ones;
  // `share` brings weights to the same size. The eigenvector stays the same.
  return eigenvectorOf(graph, { getEdgeWeight: "share", maxIterations: 1000, tolerance });
}
