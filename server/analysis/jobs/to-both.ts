import { toMeetingChoice } from "../../networks/meetings/meeting-filter.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type PairChoice } from "../../networks/columns/pair-choice.ts";
import { toMask } from "../../networks/columns/find-index.ts";
import { toPositionChoice } from "../../networks/stances/position-filter.ts";
import { type MeetingsQuestion } from "./meeting-options.ts";
import { type PositionsQuestion } from "./stance-options.ts";

/** Which meetings and which positions are compared with each other, as plain data. */
export interface BothQuestion {
  readonly meetings: MeetingsQuestion;
  readonly positions: PositionsQuestion;
}

/** The options that these computations share. */
export function toBoth(columns: NetworkColumns, { meetings, positions }: BothQuestion) {
  return {
    meetings: toMeetingChoice(columns, meetings, meetings.filter),
    positions: toPositionChoice(columns, positions, positions.filter),
    duplicates: positions.duplicates,
    pairs: pairsOf(columns, meetings, positions),
  };
}

/** Only pairs that both questions include. */
function pairsOf(columns: NetworkColumns, ...questions: Ends[]): PairChoice {
  const masksOf = (lists: (readonly number[] | undefined)[]) =>
    lists.flatMap((indices) => (indices ? [toMask(indices, columns.actors.count)] : []));
  return {
    among: masksOf(questions.map(({ among }) => among)),
    with: masksOf(questions.map((each) => each.with)),
  };
}

type Ends = Pick<MeetingsQuestion, "among" | "with">;

/** Compares meetings, latest first. */
export function latestMeetingFirst(
  { meetings: { earliest, latest } }: NetworkColumns,
  one: number,
  other: number,
): number {
  return earliest[other]! - earliest[one]! || latest[other]! - latest[one]! || one - other;
}
