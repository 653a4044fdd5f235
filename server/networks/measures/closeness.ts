import closenessOf from "graphology-metrics/centrality/closeness.js";
import { type Measure } from "./measure.ts";
import { inOrder } from "./pair-graph.ts";

/**
 * (number reached)² / ((n − 1) · sum of steps to them): Freeman's closeness, times the share of the network
 * that is reached (S. Wasserman & K. Faust 1994, Social Network Analysis, p. 201).
 */
export const closeness: Measure = {
  id: "CLOSENESS",
  description:
    "Nearness to those that it reaches, times the share of the network that it reaches, 0 to 1 (Wasserman and Faust 1994).",
  values(network) {
    const graph = network.graph();
    if (graph.order === 0) return new Float64Array();
    return inOrder(graph, closenessOf(graph, { wassermanFaust: true }));
  },
};
