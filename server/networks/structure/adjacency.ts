import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** Which ties of a signed network count: all, those above 0 or those below. */
export type Ties = "ALL" | "POSITIVE" | "NEGATIVE";

/**
 * The ties of each node, in both directions, in compressed sparse rows. Nodes are numbered from 0 in order of
 * indices.
 */
export interface Adjacency {
  /** The index (in the columns) of each node. */
  readonly nodes: Int32Array;
  /** Ties of node n are at offsets[n] to offsets[n + 1] - 1, in order of the other node's number. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  /** Never 0. */
  readonly weight: Float64Array;
}

/**
 * Builds the adjacency of a network. A weight of 0 is no tie.
 * @param nodes indices to include even without a tie
 */
export function createAdjacency(
  { a, b, weight }: WeightedPairs,
  ties: Ties = "ALL",
  nodes: Iterable<number> = [],
): Adjacency {
  const present = new Set(nodes);
  const isTie = new Uint8Array(weight.length);
  let count = 0;
  for (let n = 0; n < weight.length; n += 1) {
    if (!counts(weight[n]!, ties)) continue;
    isTie[n] = 1;
    count += 1;
    present.add(a[n]!);
    present.add(b[n]!);
  }
  const indices = Int32Array.from(present).sort();
  const numberOf = new Int32Array((indices.at(-1) ?? -1) + 1);
  for (const [n, index] of indices.entries()) numberOf[index] = n;
  const offsets = new Int32Array(indices.length + 1);
  for (let n = 0; n < weight.length; n += 1) {
    if (isTie[n] === 0) continue;
    offsets[numberOf[a[n]!]! + 1]! += 1;
    offsets[numberOf[b[n]!]! + 1]! += 1;
  }
  for (let n = 0; n < indices.length; n += 1) offsets[n + 1]! += offsets[n]!;
  // Reading ties by column while filling rows puts each row in order.
  const rows = filled(offsets, count);
  for (let n = 0; n < weight.length; n += 1) {
    if (isTie[n] === 1) rows.add(numberOf[a[n]!]!, numberOf[b[n]!]!, weight[n]!);
  }
  const sorted = filled(offsets, count);
  for (let n = 0; n < indices.length; n += 1) {
    for (let tie = offsets[n]!; tie < offsets[n + 1]!; tie += 1) {
      sorted.put(rows.others[tie]!, n, rows.weight[tie]!);
    }
  }
  return { nodes: indices, offsets, others: sorted.others, weight: sorted.weight };
}

function counts(weight: number, ties: Ties): boolean {
  if (ties === "ALL") return weight !== 0;
  return ties === "POSITIVE" ? weight > 0 : weight < 0;
}

/** Fills rows, each from its offset on. */
function filled(offsets: Int32Array, ties: number) {
  const next = offsets.slice();
  const others = new Int32Array(2 * ties);
  const weight = new Float64Array(2 * ties);
  const put = (row: number, other: number, w: number) => {
    const tie = next[row]!;
    next[row] = tie + 1;
    others[tie] = other;
    weight[tie] = w;
  };
  return {
    others,
    weight,
    put,
    /** Adds the tie in both directions. */
    add(one: number, other: number, w: number) {
      put(one, other, w);
      put(other, one, w);
    },
  };
}
