import betweennessOf from "graphology-metrics/centrality/betweenness.js";
import { type Measure } from "./measure.ts";
import { inOrder } from "./pair-graph.ts";

/** L. C. Freeman 1977, Sociometry 40: 35; U. Brandes 2001, Journal of Mathematical Sociology 25: 163. */
export const betweenness: Measure = {
  id: "BETWEENNESS",
  description:
    "Share of the shortest paths of all other pairs that lead through it, 0 to 1; a tie is one step (Freeman 1977; Brandes 2001).",
  values(network) {
    const graph = network.graph();
    // With two nodes there is no other pair, and the library divides by their number.
    if (graph.order < 3) return new Float64Array(graph.order);
    return inOrder(graph, betweennessOf(graph, { getEdgeWeight: null, normalized: true }));
  },
};
