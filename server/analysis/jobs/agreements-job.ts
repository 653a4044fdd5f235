import { meetingEffects, type MeetingEffect } from "../../networks/combined/meeting-effects.ts";
import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type Match } from "../../networks/columns/days.ts";
import { type HeldPosition } from "../../networks/stances/held-positions.ts";
import { latestFirstKey } from "./cell-evidence.ts";
import { answerGrouped } from "./answer-grouped.ts";
import { type BothQuestion, latestMeetingFirst, toBoth } from "./to-both.ts";
import { type KeyedPage, pageOf, type PageQuestion } from "./page-of.ts";

/** How far those who met agreed before their meeting, as plain data. */
export interface AgreementQuestion extends BothQuestion {
  readonly before: Match;
}

/** The agreement of the attendants of the latest meetings, and the number of all meetings. */
export function agreements(
  columns: NetworkColumns,
  { network, first }: { readonly network: AgreementQuestion; readonly first: number },
): { readonly meetings: readonly MeetingEffect[]; readonly count: number } {
  const { before } = network;
  const made = meetingEffects(columns, { ...toBoth(columns, network), before });
  const latest = made.meetings
    .toSorted((one, other) => latestMeetingFirst(columns, one, other))
    .slice(0, first);
  return { meetings: latest.map(made.agreementOf), count: made.meetings.length };
}

/** Asks for the positions behind one meeting's agreement. */
export interface AgreementEvidenceQuestion {
  readonly network: AgreementQuestion;
  readonly meeting: number;
  readonly page: PageQuestion;
}

/** The positions behind the agreement of meetings, latest first. */
export function agreementEvidence(
  columns: NetworkColumns,
  questions: readonly AgreementEvidenceQuestion[],
): KeyedPage<HeldPosition>[] {
  return answerGrouped(questions, (network: AgreementQuestion) => {
    const { before } = network;
    const made = meetingEffects(columns, { ...toBoth(columns, network), before });
    return ({ meeting, page }) =>
      pageOf(
        made.positionsBefore(meeting),
        ({ position }) => latestFirstKey(columns, position),
        page,
      );
  });
}
