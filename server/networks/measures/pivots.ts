import { type Adjacency } from "./adjacency.ts";
import { createSeededRandom } from "./seeded-random.ts";

/** Ties walked over, at most: some ten seconds of one core, or thirty where somebody asks for more pivots. */
const mostWalked = { unasked: 1e9, asked: 3e9 };

/** How sure the errors told of a sample are, over all nodes at once. */
const certainty = 0.95;

/**
 * From which nodes shortest paths are walked: from all, in order, or from a sample that a seed chooses, each
 * at most once, where so many are asked for or the network is too large for all.
 */
export function choosePivots({ nodes, others }: Adjacency, asked: number | null): Int32Array {
  const walked = asked === null ? mostWalked.unasked : mostWalked.asked;
  const affordable = Math.max(1, Math.floor(walked / Math.max(1, others.length)));
  const count = Math.min(nodes.length, asked ?? affordable, affordable);
  const order = Int32Array.from(nodes, (_, n) => n);
  if (count === nodes.length) return order;
  const random = createSeededRandom(1);
  for (let n = 0; n < count; n += 1) {
    const m = n + Math.floor(random() * (order.length - n));
    [order[n], order[m]] = [order[m]!, order[n]!];
  }
  return order.slice(0, count);
}

/**
 * By how much the mean of a sample without replacement may be off, for values from 0 to 1 and all nodes at
 * once, with `certainty`: W. Hoeffding 1963 in the form of R. J. Serfling 1974, Annals of Statistics 2: 39,
 * with a union bound over the nodes. 0 for a sample that is all of them.
 */
export function errorOfMean(pivots: number, nodes: number): number {
  if (pivots >= nodes) return 0;
  const unsampled = 1 - (pivots - 1) / nodes;
  return Math.sqrt((unsampled * Math.log((2 * nodes) / (1 - certainty))) / (2 * pivots));
}
