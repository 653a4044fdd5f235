import { type DisputesQuery } from "../../api/__generated__/graphql.ts";
import { capitalise, numberInWords } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";

/** The line above the disputes: how many there are of each kind, and how many are not listed. */
export function disputesFinding(
  t: Translate,
  { stanceContradictions, meetings }: DisputesQuery,
  isFiltered: boolean,
  /** Areas narrow stances alone: a meeting has none. */
  isOfAreas: boolean,
): Phrase[] {
  const { count, contradictions } = stanceContradictions;
  const sameDay = contradictions.filter(({ daysApart }) => daysApart === 0).length;
  const many = (n: number) => ({ n, number: capitalise(t, numberInWords(t, n)) });
  const stancesLeft = count - contradictions.length;
  const meetingsLeft = meetings.totalCount - meetings.nodes.length;
  return [
    ...(count === 0
      ? phrases(t, "disputes.no-stance")
      : phrases(t, "disputes.stances", many(count))),
    ...(sameDay > 0 ? phrases(t, "disputes.same-day", { number: many(sameDay).number }) : []),
    ...(stancesLeft > 0 ? phrases(t, "disputes.stances-left", { n: stancesLeft }) : []),
    ...(meetings.totalCount === 0
      ? phrases(t, "disputes.no-meeting")
      : phrases(t, "disputes.meetings", many(meetings.totalCount))),
    ...(meetingsLeft > 0 ? phrases(t, "disputes.meetings-left", { n: meetingsLeft }) : []),
    ...(isFiltered ? phrases(t, "disputes.filtered") : []),
    ...(isOfAreas && meetings.totalCount > 0 ? phrases(t, "disputes.any-area") : []),
  ];
}
