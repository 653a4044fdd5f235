import { type Tally } from "./tally.ts";

/**
 * The weight of two nodes, where x_ijk is the number of positions of i on j at level k, and R is the range of
 * the declared scale (P. Leifeld, Discourse Network Analyzer; leifeld-lab/dna). If conditions matter, a level is a
 * number with a condition, and two conditional levels are compared only if they name the same one: sums of two nodes
 * are over pairs of levels that can be compared (but for IGNORE, to which conditions never matter):
 * - IGNORE: Σ_j (Σ_k x_ijk)(Σ_k x_i'jk), both have a position, whatever it is.
 * - CONGRUENCE: Σ_j Σ_k Σ_k' x_ijk x_i'jk' (1 − |k − k'| / R).
 * - CONFLICT: Σ_j Σ_k Σ_k' x_ijk x_i'jk' |k − k'| / R.
 * - SUBTRACT: CONGRUENCE − CONFLICT.
 */
export type OneModeAggregation = "IGNORE" | "CONGRUENCE" | "CONFLICT" | "SUBTRACT";

/**
 * What a weight is divided by, where a_i = Σ_j Σ_k x_ijk:
 * - NONE: nothing.
 * - AVERAGE: (a_i + a_i') / 2.
 * - SHARED: Σ_j (Σ_k x_ijk)(Σ_k x_i'jk), the pairs of positions on common issues: a rate of agreement, as
 *   "agreed in 95 of 100 votes that both cast" (A. Lijphart 1963, American Political Science Review 57: 902).
 * - JACCARD: Σ x_ijk [x_i'jk = 0] + Σ x_i'jk [x_ijk = 0] + Σ x_ijk x_i'jk.
 * - COSINE: √Σ x_ijk² · √Σ x_i'jk².
 * - COSINE_DNA: a_i a_i', which the Discourse Network Analyzer calls cosine; for comparison with it.
 */
export type OneModeNormalisation =
  | "NONE"
  | "AVERAGE"
  | "SHARED"
  | "JACCARD"
  | "COSINE"
  | "COSINE_DNA";

/** Sums over what two nodes share; see StanceRow. */
export interface SharedSums {
  readonly ignore: number;
  readonly distance: number;
  readonly mine: number;
  readonly theirs: number;
  readonly same: number;
}

/** Σ x_ijk and Σ x_ijk² of each node. */
export interface NodeTotals {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

export function totalsOf(tally: Tally): NodeTotals {
  const sum = new Float64Array(tally.nodeCount);
  const squares = new Float64Array(tally.nodeCount);
  for (let entry = 0; entry < tally.node.length; entry += 1) {
    const node = tally.node[entry]!;
    const x = tally.count[entry]!;
    sum[node]! += x;
    squares[node]! += x * x;
  }
  return { sum, squares };
}

/** A weight before normalisation; `range` is R. Differences from 0 that come from rounding become 0. */
export function aggregate(
  aggregation: OneModeAggregation,
  { ignore, distance }: Pick<SharedSums, "ignore" | "distance">,
  range: number,
): number {
  const conflict = distance / range;
  const weight = aggregatedFrom(aggregation, ignore, conflict);
  return Math.abs(weight) <= 1e-12 * ignore ? 0 : weight;
}

function aggregatedFrom(aggregation: OneModeAggregation, ignore: number, conflict: number): number {
  switch (aggregation) {
    case "IGNORE":
      return ignore;
    case "CONGRUENCE":
      return ignore - conflict;
    case "CONFLICT":
      return conflict;
    case "SUBTRACT":
      return ignore - 2 * conflict;
  }
}

/** What the weight of nodes `i` and `other` is divided by. */
export function denominatorOf(
  normalisation: OneModeNormalisation,
  { ignore, mine, theirs, same }: Omit<SharedSums, "distance">,
  { sum, squares }: NodeTotals,
  i: number,
  other: number,
): number {
  const [a, b] = [sum[i]!, sum[other]!];
  switch (normalisation) {
    case "NONE":
      return 1;
    case "AVERAGE":
      return (a + b) / 2;
    case "SHARED":
      return ignore;
    case "JACCARD":
      return a - mine + (b - theirs) + same;
    case "COSINE":
      return Math.sqrt(squares[i]!) * Math.sqrt(squares[other]!);
    case "COSINE_DNA":
      return a * b;
  }
}

/** `weight / denominator`, or 0 if the denominator is 0. */
export function divided(weight: number, denominator: number): number {
  return denominator === 0 ? 0 : weight / denominator;
}
