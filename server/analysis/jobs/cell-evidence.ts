import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type HeldPosition, heldPositions } from "../../networks/stances/held-positions.ts";
import { chooseHoldings } from "../../networks/stances/position-choice.ts";
import { toPositionChoice } from "../../networks/stances/position-filter.ts";
import { createTally } from "../../networks/stances/tally.ts";
import { unnumberedPositions } from "../../networks/stances/unnumbered-positions.ts";
import { answerGrouped } from "./answer-grouped.ts";
import { type KeyedPage, pageOf, type PageQuestion } from "./page-of.ts";
import { type PositionsQuestion } from "./stance-options.ts";

/** Asks for the positions of one cell of a matrix. */
export interface CellEvidenceQuestion {
  readonly network: PositionsQuestion;
  readonly actor: number;
  readonly issue: number;
  readonly page: PageQuestion;
}

/** The positions behind cells, latest first. */
export function cellEvidence(
  columns: NetworkColumns,
  questions: readonly CellEvidenceQuestion[],
): KeyedPage<HeldPosition>[] {
  return answerGrouped(questions, (network: PositionsQuestion) => {
    const choice = toPositionChoice(columns, network, network.filter);
    const holdings = chooseHoldings(columns, choice);
    const tally = createTally(columns, holdings, "ISSUES", network.duplicates);
    const unnumbered = unnumberedPositions(columns, choice);
    return ({ actor, issue, page }) =>
      pageOf(
        heldPositions(columns, tally, unnumbered, actor, issue),
        ({ position }) => latestFirstKey(columns, position),
        page,
      );
  });
}

/** A sort key that orders positions as last-first.ts does. */
export function latestFirstKey({ positions }: NetworkColumns, position: number): number[] {
  return [
    -positions.earliest[position]!,
    -positions.latest[position]!,
    -positions.confidence[position]!,
    position,
  ];
}
