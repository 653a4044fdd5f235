import {
  type MeetingNetworkOptions,
  type MeetingWeight,
} from "../../networks/meetings/co-attendance.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type MeetingFilter, toMeetingChoice } from "../../networks/meetings/meeting-filter.ts";
import { toMask } from "../../networks/columns/find-index.ts";
import { type PairRank } from "../../networks/columns/strongest-pairs.ts";
import { type Level } from "../../networks/meetings/roll-up.ts";

/** Which meetings, and the level at which attendants count, as plain data. */
export interface MeetingsQuestion {
  readonly level: Level;
  readonly includeGroups: boolean;
  readonly filter: MeetingFilter;
  /** Only pairs of two of these actors. */
  readonly among?: readonly number[] | undefined;
  /** Only pairs with one of these actors. */
  readonly with?: readonly number[] | undefined;
}

/** A network of who met whom, as plain data. */
export interface MeetingNetworkQuestion extends MeetingsQuestion {
  readonly weight: MeetingWeight;
}

/**
 * Converts a question to the options of a network. `first` null shows all pairs; `after` shows those after a
 * given pair.
 */
export function toMeetingOptions(
  columns: NetworkColumns,
  question: MeetingNetworkQuestion,
  first: number | null,
  after?: PairRank,
): MeetingNetworkOptions {
  const { count } = columns.actors;
  return {
    ...toMeetingChoice(columns, question, question.filter),
    weight: question.weight,
    first,
    after,
    ...(question.among && { among: toMask(question.among, count) }),
    ...(question.with && { with: toMask(question.with, count) }),
  };
}
