/** The pairs that a ranked list leaves out. */
export interface LeftOut {
  readonly count: number;
  /** Sum of their weights. */
  readonly weight: number;
  /** Sum of the absolute values of their weights. */
  readonly strength: number;
}

/** Weighted pairs of nodes as columns; in each pair `a` is the smaller index. */
export interface WeightedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
}

/**
 * When only the first pairs are shown, these are the strongest: by absolute weight, then by `shared`, then by
 * `a` and `b`.
 */
export interface RankedPairs extends WeightedPairs {
  /** The number of meetings, or of issues or actors in common, that each pair rests on. */
  readonly shared: Int32Array;
  /** Number of all pairs, shown or not. */
  readonly count: number;
  /** Pairs that come after the ones shown. */
  readonly leftOut: LeftOut;
}

/** The rank of a pair in that order. `a` and `b` may lie between two nodes when a node no longer exists. */
export interface PairRank {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly shared: number;
}

/** Which pairs of a network are asked for: the first ones, or those after a given pair. */
export interface PairsAsked<Network> {
  readonly network: Network;
  readonly first: number;
  readonly after?: PairRank | undefined;
}

/** Takes pairs one by one and keeps the strongest. */
export interface PairSink {
  /** `weight` must not be 0: pairs without weight are not in the network. */
  add(a: number, b: number, weight: number, shared: number): void;
  /** Call once, at the end. */
  finish(): RankedPairs;
}

/**
 * Creates a sink that keeps at most a small multiple of `first` pairs in memory, however many are added. With
 * null it keeps all, in the order they came. Pairs up to and including `after` are only counted.
 */
export function createPairSink(first: number | null, after?: PairRank): PairSink {
  let capacity = first === null ? 1024 : Math.max(2 * first, 1024);
  let a = new Int32Array(capacity);
  let b = new Int32Array(capacity);
  let weight = new Float64Array(capacity);
  let shared = new Int32Array(capacity);
  let held = 0;
  let count = 0;
  const leftOut = { count: 0, weight: 0, strength: 0 };
  /** After pairs were dropped: the last of those kept. Pairs that rank after it are dropped at once. */
  let last: PairRank | null = null;

  const leaveOut = (w: number) => {
    leftOut.count += 1;
    leftOut.weight += w;
    leftOut.strength += Math.abs(w);
  };
  const rank = () => {
    if (first === null) return;
    const indices = Int32Array.from({ length: held }, (_, n) => n).sort(
      (m, n) =>
        Math.abs(weight[n]!) - Math.abs(weight[m]!) ||
        shared[n]! - shared[m]! ||
        a[m]! - a[n]! ||
        b[m]! - b[n]!,
    );
    const kept = indices.subarray(0, first);
    for (const index of indices.subarray(kept.length)) leaveOut(weight[index]!);
    a = taken(a, kept, capacity);
    b = taken(b, kept, capacity);
    weight = taken(weight, kept, capacity);
    shared = taken(shared, kept, capacity);
    held = kept.length;
  };
  const makeRoom = () => {
    if (first === null) {
      capacity *= 2;
      a = grown(a, new Int32Array(capacity));
      b = grown(b, new Int32Array(capacity));
      weight = grown(weight, new Float64Array(capacity));
      shared = grown(shared, new Int32Array(capacity));
      return;
    }
    rank();
    const n = held - 1;
    last = { a: a[n]!, b: b[n]!, strength: Math.abs(weight[n]!), shared: shared[n]! };
  };

  return {
    add(one, other, w, n) {
      const [smaller, larger] = one < other ? [one, other] : [other, one];
      count += 1;
      if (after !== undefined && !comesAfter(after, smaller, larger, w, n)) return;
      if (last !== null && comesAfter(last, smaller, larger, w, n)) return leaveOut(w);
      if (held === capacity) makeRoom();
      a[held] = smaller;
      b[held] = larger;
      weight[held] = w;
      shared[held] = n;
      held += 1;
    },
    finish() {
      rank();
      return {
        a: a.slice(0, held),
        b: b.slice(0, held),
        weight: weight.slice(0, held),
        shared: shared.slice(0, held),
        count,
        leftOut,
      };
    },
  };
}

function comesAfter(rank: PairRank, a: number, b: number, weight: number, shared: number): boolean {
  const apart =
    rank.strength - Math.abs(weight) || rank.shared - shared || a - rank.a || b - rank.b;
  return apart > 0;
}

type Column = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

function taken<C extends Column>(column: C, indices: Int32Array, capacity: number): C {
  const into = (
    column instanceof Int32Array ? new Int32Array(capacity) : new Float64Array(capacity)
  ) as C;
  for (let n = 0; n < indices.length; n += 1) into[n] = column[indices[n]!]!;
  return into;
}

function grown<C extends Column>(from: C, into: C): C {
  into.set(from);
  return into;
}
