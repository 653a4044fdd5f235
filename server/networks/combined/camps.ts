import { createAdjacency } from "../structure/adjacency.ts";
import { connectedParts } from "../structure/connected-parts.ts";
import { measureBalance } from "../structure/signed-balance.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** The two camps of a signed network that is clearly split. */
export interface Camps {
  /** Indices, ascending. If both camps have the same size, this is the one with the smallest index. */
  readonly larger: Int32Array;
  readonly smaller: Int32Array;
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  readonly frustratedShare: number;
}

/**
 * A split that contradicts this share of the disagreement or more is not reported: it explains too little.
 */
const clear = 0.25;

/** A fixed seed, so that the same network always gives the same camps. */
const tried = { seed: 1, starts: 50 };

/**
 * The camps of a network of agreement (above 0) and disagreement (below 0), if they are clear: at least two
 * nodes in each, and the ties that contradict the split have less than a quarter of the disagreement's
 * strength. Only nodes that are connected, however indirectly, can be compared, so this looks at the largest
 * connected part, if it contains most nodes. Null when no camps are clear.
 */
export function findCamps(pairs: WeightedPairs): Camps | null {
  const ties = largestPart(pairs);
  if (ties === null) return null;
  const { nodes, block, frustration, frustratedShare } = measureBalance(ties, tried);
  const disagreement = ties.weight.reduce((sum, weight) => sum + Math.max(0, -weight), 0);
  if (frustration >= disagreement * clear) return null;
  const first = nodes.filter((_, n) => block[n] === 0);
  const second = nodes.filter((_, n) => block[n] === 1);
  const [larger, smaller] = first.length < second.length ? [second, first] : [first, second];
  return smaller.length < 2 ? null : { larger, smaller, frustratedShare };
}

/** The ties of the largest connected part; null if that has no more than half of the nodes. */
function largestPart(pairs: WeightedPairs): WeightedPairs | null {
  const adjacency = createAdjacency(pairs);
  const { part, sizes } = connectedParts(adjacency);
  const size = Math.max(0, ...sizes);
  if (size * 2 <= adjacency.nodes.length) return null;
  const largest = sizes.indexOf(size);
  const members = new Set(adjacency.nodes.filter((_, n) => part[n] === largest));
  const kept = Int32Array.from(pairs.a.keys()).filter((n) => members.has(pairs.a[n]!));
  return {
    a: kept.map((n) => pairs.a[n]!),
    b: kept.map((n) => pairs.b[n]!),
    weight: Float64Array.from(kept, (n) => pairs.weight[n]!),
  };
}
