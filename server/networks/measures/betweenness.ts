import { type Measure } from "../structure/measure.ts";
import { errorOfMean } from "../structure/pivots.ts";

/**
 * L. C. Freeman 1977, Sociometry 40: 35. From a sample of pivots as in U. Brandes & C. Pich 2007,
 * International Journal of Bifurcation and Chaos 17: 2303: the mean over pivots of the share of paths through
 * a node.
 */
export const betweenness: Measure = {
  id: "BETWEENNESS",
  description:
    "Share of the shortest paths of all other pairs that lead through it, 0 to 1; a tie is one step (Freeman 1977; Brandes 2001).",
  values(network) {
    const { dependency, pivots } = network.paths({ through: true });
    const nodes = dependency.length;
    // With two nodes there is no third one that a path could pass.
    if (nodes < 3) return dependency.map(() => 0);
    const isPivot = new Uint8Array(nodes);
    for (const pivot of pivots) isPivot[pivot] = 1;
    // A node's own paths begin at it; they do not pass through it.
    const values = dependency.map(
      (sum, n) => sum / (Math.max(1, pivots.length - isPivot[n]!) * (nodes - 2)),
    );
    if (pivots.length === nodes) return values;
    return {
      values,
      pivots: pivots.length,
      error: Math.min(1, errorOfMean(pivots.length - 1, nodes - 1)),
    };
  },
};
