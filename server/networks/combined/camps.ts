import { createAdjacency } from "../measures/adjacency.ts";
import { connectedParts } from "../measures/connected-parts.ts";
import { measureBalance } from "../measures/signed-balance.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** The two camps that a signed network clearly falls into. */
export interface Camps {
  /** Indices, ascending; where both camps have as many members, the one with the smallest index. */
  readonly larger: Int32Array;
  readonly smaller: Int32Array;
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  readonly frustratedShare: number;
}

/** A split that contradicts this share of the disagreement or more explains too little to be told. */
const clear = 0.25;

/** Always the same splits are tried, so that the same network is told alike. */
const tried = { seed: 1, starts: 50 };

/**
 * The camps of a network of agreement (above 0) and disagreement (below), if they are clear: two nodes or more
 * in each, and less strength against the split than a quarter of the disagreement. Only nodes that ties join,
 * however indirectly, can be told apart: those of the largest connected part, if it holds most nodes. Null
 * when no camps are clear.
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

/** The ties of the largest connected part; null where that holds no more than half of the nodes. */
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
