import { type ExploredTie, isPresent } from "../explored-graph.ts";
import { type Stance } from "../kinds.ts";

/**
 * What the ties that are folded into one add up to. Sums of weights, not numbers of sessions or issues: a
 * session of several pairs counts for each pair.
 */
export interface FoldedSums {
  readonly ties: number;
  /** Sum of the weights of who met whom; null if there is no such tie. */
  readonly met: number | null;
  /** Sums of the absolute weights of those who agree and who disagree, each with its number of pairs. */
  readonly agree: { readonly pairs: number; readonly weight: number };
  readonly disagree: { readonly pairs: number; readonly weight: number };
  /** How many ties have each latest stance. */
  readonly stances: ReadonlyMap<Stance, number>;
  /** How many of the attendances are of somebody who was there, and how many are not. */
  readonly present: number;
  readonly absent: number;
}

/** Adds up ties that are folded into one. */
export function sumsOf(ties: readonly ExploredTie[]): FoldedSums {
  const met = ties.flatMap((tie) => (tie.kind === "MET" ? [tie.weight] : []));
  const agreement = (sense: "agree" | "disagree") => {
    const weights = ties.flatMap((tie) =>
      tie.kind === "AGREEMENT" && tie.sense === sense ? [Math.abs(tie.weight)] : [],
    );
    return { pairs: weights.length, weight: sum(weights) };
  };
  const stances = new Map<Stance, number>();
  for (const tie of ties) {
    if (tie.kind === "STANCE") stances.set(tie.stance, (stances.get(tie.stance) ?? 0) + 1);
  }
  const attended = ties.filter(({ kind }) => kind === "ATTENDED");
  const present = attended.filter(isPresent).length;
  return {
    ties: ties.length,
    met: met.length > 0 ? sum(met) : null,
    agree: agreement("agree"),
    disagree: agreement("disagree"),
    stances,
    present,
    absent: attended.length - present,
  };
}

function sum(values: readonly number[]): number {
  // Rounded, so that 0.1 + 0.2 is 0.3 on the screen.
  return Math.round(values.reduce((all, value) => all + value, 0) * 1e6) / 1e6;
}
