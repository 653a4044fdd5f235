import { areAlike, areComparable, type Tally } from "./tally.ts";

/**
 * The sums of one node with all others, in columns that are reused for the next node. All are over positions that can
 * be compared: where conditions matter, others are in no sum, and an issue without such a pair is not common.
 */
export interface StanceRow {
  /** The nodes that share something with this one, in the order found; only the first `length` are valid. */
  readonly others: Int32Array;
  length: number;
  /** At the index of each of these: Σ_j (Σ_k x_ijk)(Σ_k x_i'jk). Always above 0. */
  readonly ignore: Float64Array;
  /** Σ_j Σ_k Σ_k' x_ijk x_i'jk' |k − k'|: CONFLICT times R. */
  readonly distance: Float64Array;
  /** Number of common j. */
  readonly shared: Int32Array;
  /**
   * If asked for: Σ x_ijk over the j, k where the other node has positions too; the same sum for the other
   * node; and Σ x_ijk x_i'jk.
   */
  readonly mine: Float64Array;
  readonly theirs: Float64Array;
  readonly same: Float64Array;
  /** Fills the row with all other nodes of a tally, or only those with higher indices. */
  fill(tally: Tally, node: number, which: "ALL" | "HIGHER"): void;
}

/**
 * Computes the one-mode matrix one row at a time (Gustavson's sparse matrix product, ACM TOMS 4(3) 1978):
 * time is proportional to the pairs of entries that share an issue, memory to the nodes.
 * @param withLevels whether `mine`, `theirs` and `same` are needed (for JACCARD)
 */
export function createStanceRow(nodeCount: number, withLevels: boolean): StanceRow {
  const others = new Int32Array(nodeCount);
  const ignore = new Float64Array(nodeCount);
  const distance = new Float64Array(nodeCount);
  const shared = new Int32Array(nodeCount);
  /** One more than the issue (or actor) that was counted last as common with each node. */
  const sharedLast = new Int32Array(nodeCount);
  const levelCount = withLevels ? nodeCount : 0;
  const mine = new Float64Array(levelCount);
  const theirs = new Float64Array(levelCount);
  const same = new Float64Array(levelCount);

  const clear = () => {
    for (let n = 0; n < row.length; n += 1) {
      const other = others[n]!;
      ignore[other] = 0;
      distance[other] = 0;
      shared[other] = 0;
      sharedLast[other] = 0;
      if (withLevels) mine[other] = theirs[other] = same[other] = 0;
    }
    row.length = 0;
  };

  /**
   * Adds the products of entry `own` with the entries `begin` to `end` - 1, none of which belong to its node.
   */
  const addEntries = (
    { node, level, count }: Tally,
    own: number,
    isFirst: boolean,
    begin: number,
    end: number,
  ) => {
    const x = count[own]!;
    const k = level[own]!;
    let found = row.length;
    let before = -1;
    for (let entry = begin; entry < end; entry += 1) {
      const other = node[entry]!;
      const product = x * count[entry]!;
      const sum = ignore[other]!;
      if (sum === 0) others[found++] = other;
      ignore[other] = sum + product;
      distance[other]! += product * Math.abs(k - level[entry]!);
      // Entries of one node on one issue are adjacent, so the issue counts once.
      if (isFirst && other !== before) shared[other]! += 1;
      before = other;
    }
    row.length = found;
  };

  /** The same, where conditions matter: entries that can't be compared add nothing. */
  const addComparable = (tally: Tally, own: number, begin: number, end: number) => {
    const { node, level, count, through } = tally;
    for (let entry = begin; entry < end; entry += 1) {
      if (!areComparable(tally, own, entry)) continue;
      const other = node[entry]!;
      const product = count[own]! * count[entry]!;
      if (ignore[other] === 0) others[row.length++] = other;
      ignore[other]! += product;
      distance[other]! += product * Math.abs(level[own]! - level[entry]!);
      if (sharedLast[other] === through[own]! + 1) continue;
      sharedLast[other] = through[own]! + 1;
      shared[other]! += 1;
    }
  };

  const addLevels = (tally: Tally, own: number, begin: number, end: number) => {
    const { node, count } = tally;
    const x = count[own]!;
    for (let entry = begin; entry < end; entry += 1) {
      if (!areComparable(tally, own, entry) || !areAlike(tally, own, entry)) continue;
      const other = node[entry]!;
      mine[other]! += x;
      theirs[other]! += count[entry]!;
      same[other]! += x * count[entry]!;
    }
  };

  const fill = (tally: Tally, node: number, which: "ALL" | "HIGHER") => {
    clear();
    const { through, offsets, nodeOffsets, nodeEntries } = tally;
    const end = nodeOffsets[node + 1]!;
    for (let n = nodeOffsets[node]!; n < end;) {
      const group = through[nodeEntries[n]!]!;
      const own = nodeEntries[n]!;
      let ownEnd = own;
      // The node's own entries on the issue are adjacent.
      for (; n < end && through[nodeEntries[n]!] === group; n += 1) ownEnd = nodeEntries[n]! + 1;
      const groupBegin = which === "ALL" ? offsets[group]! : own;
      const groupEnd = offsets[group + 1]!;
      for (let entry = own; entry < ownEnd; entry += 1) {
        if (tally.condition === null) {
          addEntries(tally, entry, entry === own, groupBegin, own);
          addEntries(tally, entry, entry === own, ownEnd, groupEnd);
        } else {
          addComparable(tally, entry, groupBegin, own);
          addComparable(tally, entry, ownEnd, groupEnd);
        }
        if (withLevels) {
          addLevels(tally, entry, groupBegin, own);
          addLevels(tally, entry, ownEnd, groupEnd);
        }
      }
    }
  };
  const row: StanceRow = {
    others,
    length: 0,
    ignore,
    distance,
    shared,
    mine,
    theirs,
    same,
    fill,
  };
  return row;
}
