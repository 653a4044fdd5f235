import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { encounterOf } from "../../networks/meetings/encounter.ts";
import { createIncidence, type MeetingChoice } from "../../networks/meetings/incidence.ts";
import { toMeetingChoice } from "../../networks/meetings/meeting-filter.ts";
import { createRollUp } from "../../networks/meetings/roll-up.ts";
import { answerGrouped } from "./answer-grouped.ts";
import { type MeetingNetworkQuestion } from "./meeting-options.ts";
import { type KeyedPage, mapPage, pageOf, type PageQuestion } from "./page-of.ts";

/** Asks for the common meetings of one pair. */
export interface MeetingEvidenceQuestion {
  readonly network: MeetingNetworkQuestion;
  readonly a: number;
  readonly b: number;
  readonly page: PageQuestion;
}

/** A meeting that both attended. */
export interface MeetingOfBoth {
  readonly meeting: number;
  readonly adds: number;
  /** Who attended for either of the two. */
  readonly attendants: readonly number[];
}

/** The common meetings of pairs, latest first. */
export function meetingEvidence(
  columns: NetworkColumns,
  questions: readonly MeetingEvidenceQuestion[],
): KeyedPage<MeetingOfBoth>[] {
  const { earliest, latest } = columns.meetings;
  return answerGrouped(questions, (network: MeetingNetworkQuestion) => {
    const choice = toMeetingChoice(columns, network, network.filter);
    const made = { incidence: createIncidence(columns, choice), weight: network.weight };
    const attendantsFor = createAttendantFinder(columns, choice);
    return ({ a, b, page }) =>
      mapPage(
        pageOf(
          encounterOf(columns, made, a, b).meetings,
          ({ meeting }) => [-earliest[meeting]!, -latest[meeting]!, meeting],
          page,
        ),
        ({ meeting, adds }) => ({ meeting, adds, attendants: attendantsFor(meeting, a, b) }),
      );
  });
}

function createAttendantFinder(
  { attendances, meetings, ...rest }: NetworkColumns,
  { level, includeGroups, attendances: mask }: MeetingChoice,
): (meeting: number, a: number, b: number) => number[] {
  const rollUp = createRollUp({ attendances, meetings, ...rest }, level, includeGroups);
  return (meeting, a, b) => {
    const found: number[] = [];
    const end = attendances.offsets[meeting + 1]!;
    for (let n = attendances.offsets[meeting]!; n < end; n += 1) {
      if (mask?.[n] === 0) continue;
      const attendant = attendances.actor[n]!;
      const counted = rollUp(
        attendant,
        attendances.onBehalfOf[n]!,
        meetings.earliest[meeting]!,
        meetings.latest[meeting]!,
      );
      if (counted.includes(a) || counted.includes(b)) found.push(attendant);
    }
    return found;
  };
}
