import { type Adjacency } from "./adjacency.ts";
import { createSeededRandom } from "./seeded-random.ts";

/**
 * The most ties traversed for shortest paths: some eight seconds of one core, or twenty-five when more are
 * asked for explicitly, which still ends before an answer must be there.
 */
const mostWalked = { unasked: 6e8, asked: 2e9 };

/** The probability that the reported errors hold, for all nodes at once. */
const certainty = 0.95;

/**
 * The nodes that shortest paths start from: all, in order, or a seeded random sample without repetition, if
 * the caller asks for fewer or the network is too large.
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
 * The largest error of the mean of a sample without replacement, for values from 0 to 1 and all nodes at
 * once, with probability `certainty`: W. Hoeffding 1963 in the form of R. J. Serfling 1974, Annals of
 * Statistics 2: 39, with a union bound over the nodes. 0 when the sample is complete.
 */
export function errorOfMean(pivots: number, nodes: number): number {
  if (pivots >= nodes) return 0;
  const unsampled = 1 - (pivots - 1) / nodes;
  return Math.sqrt((unsampled * Math.log((2 * nodes) / (1 - certainty))) / (2 * pivots));
}
