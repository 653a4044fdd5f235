import { type Adjacency } from "./adjacency.ts";

/** Sums over the shortest paths from some nodes; each tie is one step. */
export interface ShortestPaths {
  /** For each node: Σ over sources of the share of shortest paths from the source that pass through it. */
  readonly dependency: Float64Array;
  /** For each node: the number of other sources that reach it, and the sum of steps from them. */
  readonly reached: Float64Array;
  readonly steps: Float64Array;
  /** The largest number of steps found. */
  readonly longest: number;
}

/**
 * Searches from each source breadth first, then accumulates dependencies on the way back (U. Brandes 2001,
 * Journal of Mathematical Sociology 25: 163). For each node the ties to nodes farther away are kept for the
 * way back, which then reads memory in order and divides once per node.
 * @param sources numbers of nodes
 * @param through whether `dependency` is needed: half of the work
 */
export function shortestPaths(
  adjacency: Adjacency,
  sources: Int32Array,
  through: boolean,
): ShortestPaths {
  const { numberOf, offsets, others } = hubsFirst(adjacency);
  const count = numberOf.length;
  const [dependency, reached, steps] = [zeros(count), zeros(count), zeros(count)];
  const distance = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  const paths = zeros(count);
  /** (1 + dependency of the node) / number of paths to it. */
  const weight = zeros(count);
  const farther = new Int32Array(through ? others.length : 0);
  const fartherOffsets = new Int32Array(count + 1);
  let longest = 0;
  for (let s = 0; s < sources.length; s += 1) {
    const source = numberOf[sources[s]!]!;
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let found = 1;
    let kept = 0;
    for (let n = 0; n < found; n += 1) {
      const node = queue[n]!;
      const next = distance[node]! + 1;
      const ways = paths[node]!;
      const end = offsets[node + 1]!;
      fartherOffsets[n] = kept;
      for (let tie = offsets[node]!; tie < end; tie += 1) {
        const other = others[tie]!;
        const known = distance[other]!;
        if (known < 0) {
          distance[other] = next;
          queue[found] = other;
          found += 1;
        } else if (known !== next) continue;
        if (!through) continue;
        paths[other] = paths[other]! + ways;
        farther[kept] = other;
        kept += 1;
      }
    }
    fartherOffsets[found] = kept;
    for (let n = found - 1; n >= 0; n -= 1) {
      const node = queue[n]!;
      if (through) {
        const end = fartherOffsets[n + 1]!;
        let sum = 0;
        for (let k = fartherOffsets[n]!; k < end; k += 1) sum += weight[farther[k]!]!;
        const ways = paths[node]!;
        const share = ways * sum;
        weight[node] = (1 + share) / ways;
        paths[node] = 0;
        if (n > 0) dependency[node] = dependency[node]! + share;
      }
      if (n > 0) {
        reached[node] = reached[node]! + 1;
        steps[node] = steps[node]! + distance[node]!;
      }
    }
    longest = Math.max(longest, distance[queue[found - 1]!]!);
    for (let n = 0; n < found; n += 1) distance[queue[n]!] = -1;
  }
  const inOrder = (values: Float64Array) => Float64Array.from(numberOf, (n) => values[n]!);
  return {
    dependency: inOrder(dependency),
    reached: inOrder(reached),
    steps: inOrder(steps),
    longest,
  };
}

function zeros(count: number): Float64Array {
  return new Float64Array(count);
}

/** Renumbers nodes by their number of ties, so that the data read most often is close together in memory. */
function hubsFirst({ nodes, offsets, others }: Adjacency) {
  const ties = (node: number) => offsets[node + 1]! - offsets[node]!;
  const order = Int32Array.from(nodes, (_, node) => node).sort(
    (a, b) => ties(b) - ties(a) || a - b,
  );
  const numberOf = new Int32Array(nodes.length);
  const newOffsets = new Int32Array(nodes.length + 1);
  for (let n = 0; n < order.length; n += 1) {
    numberOf[order[n]!] = n;
    newOffsets[n + 1] = newOffsets[n]! + ties(order[n]!);
  }
  const newOthers = new Int32Array(others.length);
  for (let n = 0; n < order.length; n += 1) {
    const row = newOthers.subarray(newOffsets[n], newOffsets[n + 1]);
    const begin = offsets[order[n]!]!;
    for (let tie = 0; tie < row.length; tie += 1) row[tie] = numberOf[others[begin + tie]!]!;
    row.sort();
  }
  return { numberOf, offsets: newOffsets, others: newOthers };
}
