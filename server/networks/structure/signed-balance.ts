import { checkCount } from "../columns/invalid-network-options-error.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createAdjacency } from "./adjacency.ts";
import { countTriangles } from "./triangles.ts";
import { alongStrongestTies, improve } from "./two-blocks.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** How well a signed network splits into two camps: positive ties within, negative ties across. */
export interface SignedBalance {
  readonly triangles: number;
  /** Triangles in which the product of signs is positive. */
  readonly balancedTriangles: number;
  /** Their share, 0 to 1; 0 if there is no triangle. */
  readonly balance: number;
  /** Indices of the nodes, ascending. */
  readonly nodes: Int32Array;
  /** The block, 0 or 1, of each node; the first node is in block 0. */
  readonly block: Uint8Array;
  /** Ties that the blocks contradict: negative within a block, positive across. */
  readonly frustratedTies: number;
  /** Sum of their strengths: the line index of balance, if the split is optimal. */
  readonly frustration: number;
  /** That sum as a share of the strengths of all ties, 0 to 0.5; 0 if there are none. */
  readonly frustratedShare: number;
}

/**
 * Structural balance (D. Cartwright & F. Harary 1956, Psychological Review 63: 277): the share of balanced
 * triangles, and the frustration of the best two-block split that was found. Finding the optimum is NP-hard
 * (F. Harary 1959, line index of balance), so several seeded starts are each improved node by node until no
 * move helps (P. Doreian & A. Mrvar 1996, Social Networks 18: 149). The first start follows the strongest
 * ties, and is already optimal for a perfectly balanced network.
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
