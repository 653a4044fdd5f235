import { checkCount } from "../columns/invalid-network-options-error.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createAdjacency } from "./adjacency.ts";
import { countTriangles } from "./triangles.ts";
import { alongStrongestTies, improve } from "./two-blocks.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** How far a signed network falls into two camps: friends within, foes across. */
export interface SignedBalance {
  readonly triangles: number;
  /** Triangles of which the product of signs is positive. */
  readonly balancedTriangles: number;
  /** Their share, 0 to 1; 0 where there is no triangle. */
  readonly balance: number;
  /** Indices of the nodes, ascending. */
  readonly nodes: Int32Array;
  /** The block, 0 or 1, that each of these is in; the first node is in block 0. */
  readonly block: Uint8Array;
  /** Ties that the blocks contradict: negative within a block, positive across. */
  readonly frustratedTies: number;
  /** Sum of their strengths: the line index, if the split is the best there is. */
  readonly frustration: number;
  /** Of the strengths of all ties, 0 to 0.5; 0 where there is none. */
  readonly frustratedShare: number;
}

/**
 * Structural balance (D. Cartwright & F. Harary 1956, Psychological Review 63: 277): the share of
 * triangles that are balanced, and the frustration of the two-block split that contradicts least strength
 * of those found. To find the best is NP-hard (F. Harary 1959, line index of balance): starts that a
 * seed chooses are each improved node by node until none is better placed in the other block
 * (P. Doreian & A. Mrvar 1996, Social Networks 18: 149). The first start, along the strongest ties, is
 * already right for a network that is wholly balanced.
 * @param starts how many; more may find a better split, never a worse one
 */
export function measureBalance(
  pairs: WeightedPairs,
  { seed, starts }: { readonly seed: number; readonly starts: number },
): SignedBalance {
  checkCount("starts", starts, 1);
  const adjacency = createAdjacency(pairs);
  const random = createSeededRandom(seed);
  let best = improve(adjacency, alongStrongestTies(adjacency));
  for (let start = 1; start < starts && best.frustration > 0; start += 1) {
    const found = improve(
      adjacency,
      adjacency.nodes.map(() => (random() < 0.5 ? 1 : 0)),
    );
    if (found.frustration < best.frustration) best = found;
  }
  const [triangles, balancedTriangles] = countTriangles(adjacency);
  const strength = pairs.weight.reduce((sum, weight) => sum + Math.abs(weight), 0);
  const first = best.block[0] ?? 0;
  return {
    triangles,
    balancedTriangles,
    balance: triangles === 0 ? 0 : balancedTriangles / triangles,
    nodes: adjacency.nodes,
    block: Uint8Array.from(best.block, (block) => block ^ first),
    frustratedTies: best.frustratedTies,
    frustration: best.frustration,
    frustratedShare: strength === 0 ? 0 : best.frustration / strength,
  };
}
