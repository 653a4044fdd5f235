import { type Adjacency } from "./adjacency.ts";

/** What the shortest paths from some nodes come to; each tie is one step. */
export interface ShortestPaths {
  /** Of each node: Σ over sources of the share of shortest paths from the source that lead through it. */
  readonly dependency: Float64Array;
  /** Of each node: number of sources that it is reached from (not itself), and the sum of steps from them. */
  readonly reached: Float64Array;
  readonly steps: Float64Array;
  /** The greatest number of steps found. */
  readonly longest: number;
}

/**
 * Walks from each source breadth first, and back to add up what leads through whom: U. Brandes 2001, Journal
 * of Mathematical Sociology 25: 163, over compressed rows. Only ties that lead farther are kept for the way
 * back, in the order found, so that memory is read in order.
 * @param sources numbers of nodes
 * @param through whether `dependency` is wanted: half of the work
 */
export function shortestPaths(
  { nodes, offsets, others }: Adjacency,
  sources: Iterable<number>,
  through: boolean,
): ShortestPaths {
  const count = nodes.length;
  const dependency = new Float64Array(count);
  const reached = new Float64Array(count);
  const steps = new Float64Array(count);
  const distance = new Int32Array(count).fill(-1);
  const paths = new Float64Array(count);
  const share = new Float64Array(count);
  const queue = new Int32Array(count);
  const nearer = new Int32Array(through ? others.length : 0);
  const farther = new Int32Array(through ? others.length : 0);
  let longest = 0;
  for (const source of sources) {
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let found = 1;
    let kept = 0;
    for (let n = 0; n < found; n += 1) {
      const node = queue[n]!;
      const next = distance[node]! + 1;
      const end = offsets[node + 1]!;
      for (let tie = offsets[node]!; tie < end; tie += 1) {
        const other = others[tie]!;
        if (distance[other]! < 0) {
          distance[other] = next;
          queue[found] = other;
          found += 1;
        } else if (distance[other] !== next) continue;
        if (!through) continue;
        paths[other]! += paths[node]!;
        nearer[kept] = node;
        farther[kept] = other;
        kept += 1;
      }
    }
    for (let n = kept - 1; n >= 0; n -= 1) {
      const [near, far] = [nearer[n]!, farther[n]!];
      share[near]! += (paths[near]! / paths[far]!) * (1 + share[far]!);
    }
    for (let n = 0; n < found; n += 1) {
      const node = queue[n]!;
      if (n > 0) {
        dependency[node]! += share[node]!;
        reached[node]! += 1;
        steps[node]! += distance[node]!;
        longest = Math.max(longest, distance[node]!);
      }
      distance[node] = -1;
      paths[node] = 0;
      share[node] = 0;
    }
  }
  return { dependency, reached, steps, longest };
}
