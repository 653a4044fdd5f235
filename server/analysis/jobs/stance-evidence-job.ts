import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type HeldPosition, heldPositions } from "../../networks/stances/held-positions.ts";
import { totalsOf } from "../../networks/stances/one-mode-weight.ts";
import { chooseCompared } from "../../networks/stances/weigher.ts";
import { sharedStances } from "../../networks/stances/shared-stances.ts";
import { createTally } from "../../networks/stances/tally.ts";
import { unnumberedPositions } from "../../networks/stances/unnumbered-positions.ts";
import { answerGrouped } from "./answer-grouped.ts";
import { type KeyedPage, mapPage, pageOf, type PageQuestion } from "./page-of.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "./stance-options.ts";

/** Asks for the common issues (or actors) of one pair. */
export interface StanceEvidenceQuestion {
  readonly network: StanceNetworkQuestion;
  readonly a: number;
  readonly b: number;
  /** STRENGTH: largest absolute part of the weight first; DISAGREEMENT: smallest part first. */
  readonly order: "STRENGTH" | "DISAGREEMENT";
  readonly page: PageQuestion;
}

/** What two nodes share. */
export interface SharedIndices {
  readonly through: number;
  readonly adds: number;
  readonly ofA: readonly HeldPosition[];
  readonly ofB: readonly HeldPosition[];
}

/** At most this many positions are shown for each side. */
const mostPositions = 100;

/** The common issues (or actors) of pairs. */
export function stanceEvidence(
  columns: NetworkColumns,
  questions: readonly StanceEvidenceQuestion[],
): KeyedPage<SharedIndices>[] {
  return answerGrouped(questions, (network: StanceNetworkQuestion) => {
    const options = toStanceOptions(columns, network, null);
    const holdings = chooseCompared(columns, options, options);
    const tally = createTally(columns, holdings, network.over, network.duplicates);
    const unnumbered = unnumberedPositions(columns, options);
    const made = { tally, totals: totalsOf(tally), options };
    const behind = (node: number, through: number) =>
      (network.over === "ACTORS"
        ? heldPositions(columns, tally, unnumbered, node, through)
        : heldPositions(columns, tally, unnumbered, through, node)
      ).slice(0, mostPositions);
    return ({ a, b, order, page }) =>
      mapPage(
        pageOf(
          sharedStances(made, a, b),
          ({ through, adds }) => [order === "STRENGTH" ? -Math.abs(adds) : adds, through],
          page,
        ),
        ({ through, adds }) => ({
          through,
          adds,
          ofA: behind(a, through),
          ofB: behind(b, through),
        }),
      );
  });
}
