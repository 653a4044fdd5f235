import { type PairAggregation } from "../options/stances/aggregation.ts";

/** Two actors with positions on the same issues: a projection. `from` is the smaller id. */
export interface AgreementTie {
  kind: "AGREEMENT";
  id: string;
  from: string;
  to: string;
  /** As asked for. */
  weight: number;
  /** The weight's share of the greatest, without signs, 0 to 1. */
  strength: number;
  /** What the weight says; `neither` where it counts shared issues only. */
  sense: "agree" | "disagree" | "neither";
  /** Number of issues that both have positions on. */
  n: number;
}

/** The id under which the agreement of two actors is selected: their encounters go by `actor+actor`. */
export function agreementTieId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** What a pair's weight says: conflict is a positive number, and shared issues alone say nothing. */
export function senseOf(weight: number, aggregation: PairAggregation): AgreementTie["sense"] {
  switch (aggregation) {
    case "IGNORE":
      return "neither";
    case "CONFLICT":
      return "disagree";
    case "CONGRUENCE":
    case "SUBTRACT":
      return weight < 0 ? "disagree" : "agree";
  }
}
