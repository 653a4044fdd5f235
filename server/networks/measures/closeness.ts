import { connectedParts } from "../structure/connected-parts.ts";
import { type Measure } from "../structure/measure.ts";
import { errorOfMean } from "../structure/pivots.ts";

/**
 * (number reached)² / ((n − 1) · sum of steps to them): Freeman's closeness, times the share of the network
 * that is reached (S. Wasserman & K. Faust 1994, Social Network Analysis, p. 201). From a sample of pivots
 * the mean number of steps is estimated (D. Eppstein & J. Wang 2004, Journal of Graph Algorithms 8: 39); the
 * number of nodes reached is always exact.
 */
export const closeness: Measure = {
  id: "CLOSENESS",
  description:
    "Nearness to those that it reaches, times the share of the network that it reaches, 0 to 1 (Wasserman and Faust 1994).",
  values(network) {
    const { reached, steps, pivots, longest } = network.paths({ through: false });
    const nodes = reached.length;
    const { part, sizes } = connectedParts(network.adjacency);
    const all = reached.map((_, n) => sizes[part[n]!]! - 1);
    // A node that no pivot reaches gets 0; the error of 1 below accounts for that.
    const values = steps.map((sum, n) =>
      sum === 0 ? 0 : (all[n]! * reached[n]!) / ((nodes - 1) * sum),
    );
    if (pivots.length === nodes) return values;
    // The error is a share of the longest path, which is at most twice the longest path from any pivot.
    const error = values.map((_, n) => {
      if (reached[n] === 0) return all[n] === 0 ? 0 : 1;
      const mean = steps[n]! / reached[n]!;
      const off = 2 * longest * errorOfMean(reached[n]!, all[n]!);
      const least = Math.max(1, mean - off);
      return (all[n]! / (nodes - 1)) * Math.max(1 / least - 1 / mean, 1 / mean - 1 / (mean + off));
    });
    return {
      values,
      pivots: pivots.length,
      error: error.reduce((most, each) => Math.max(most, each), 0),
    };
  },
};
