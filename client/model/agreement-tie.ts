import { type PairAggregation } from "../options/stances/aggregation.ts";

/** Two actors with positions on the same issues: a projection. `from` is the smaller id. */
export interface AgreementTie {
  kind: "AGREEMENT";
  id: string;
  from: string;
  to: string;
  /** The weight asked for. */
  weight: number;
  /** The absolute weight as a share of the largest, 0 to 1. */
  strength: number;
  /** What the weight means; `neither` if it only counts shared issues. */
  sense: "agree" | "disagree" | "neither";
  /** Number of issues on which both have positions. */
  n: number;
}

/** The id under which the agreement of two actors is selected. (Encounters have the id `actor+actor`.) */
export function agreementTieId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** What a pair's weight means: conflict is a positive number, and shared issues alone mean neither. */
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
