import pageRankOf from "graphology-metrics/centrality/pagerank.js";
import { type Measure } from "../structure/measure.ts";
import { inOrder } from "../structure/pair-graph.ts";

/** S. Brin & L. Page 1998, Computer Networks 30: 107; a node without ties gets a value too. */
export const pageRank: Measure = {
  id: "PAGERANK",
  description:
    "Share of a random walk's time, by strength, damping 0.85; sums to 1 over all nodes (Brin and Page 1998).",
  values(network) {
    const graph = network.graph();
    if (graph.order === 0) return new Float64Array();
    // Because of the damping this converges in some 150 steps for any graph.
    const options = { getEdgeWeight: "strength", maxIterations: 1000, tolerance: 1e-10 };
    return inOrder(graph, pageRankOf(graph, options));
  },
};
