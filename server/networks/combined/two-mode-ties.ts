import { type NetworkColumns } from "../columns/columns.ts";
import { createIntList } from "../columns/int-list.ts";
import { type Incidence } from "../meetings/incidence.ts";
import { cellsOf } from "../stances/matrix-cells.ts";
import { type Duplicates } from "../stances/partition-duplicates.ts";
import { chooseHoldings, type PositionChoice } from "../stances/position-choice.ts";
import { createTally } from "../stances/tally.ts";
import { unnumberedPositions } from "../stances/unnumbered-positions.ts";
import { type TwoModeTies } from "../structure/two-mode.ts";

/** Which of the actors count: those of a two-mode network have no pairs. */
interface ActorsAsked {
  /** Only actors that are 1 in the mask. */
  readonly among?: Uint8Array | undefined;
}

/** Actors and the meetings that they attended; a meeting of which nobody counts is left out. */
export function attendanceTies(
  { meetings, offsets, members }: Incidence,
  {
    among,
    with: anchors,
  }: ActorsAsked & {
    /** Only meetings that an actor who is 1 in the mask attended. */
    readonly with?: Uint8Array | undefined;
  },
): TwoModeTies {
  const [actor, affiliation] = [createIntList(members.length), createIntList(members.length)];
  for (const [n, meeting] of meetings.entries()) {
    const present = members.subarray(offsets[n], offsets[n + 1]);
    if (anchors !== undefined && !present.some((member) => anchors[member] === 1)) continue;
    for (const member of present) {
      if (among?.[member] === 0) continue;
      actor.push(member);
      affiliation.push(meeting);
    }
  }
  return { actor: actor.toColumn(), affiliation: affiliation.toColumn() };
}

/**
 * Actors and the issues on which they take positions: a tie for each cell of the stance matrix, so that to
 * leave an issue open is a tie too. @throws {InvalidNetworkOptionsError}
 */
export function stanceTies(
  columns: NetworkColumns,
  { among, ...choice }: PositionChoice & ActorsAsked & { readonly duplicates: Duplicates },
): TwoModeTies {
  const holdings = chooseHoldings(columns, choice);
  const tally = createTally(columns, holdings, "ISSUES", choice.duplicates);
  const cells = cellsOf(tally, unnumberedPositions(columns, choice));
  const shown = Int32Array.from(cells.actor.keys()).filter((n) => among?.[cells.actor[n]!] !== 0);
  return {
    actor: shown.map((n) => cells.actor[n]!),
    affiliation: shown.map((n) => cells.issue[n]!),
  };
}
