import { type AgreementTie } from "./explored-graph.ts";
import { type PairAggregation } from "./network-options.ts";

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
