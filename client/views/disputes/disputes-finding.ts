import { type DisputesQuery } from "../../api/__generated__/graphql.ts";
import { capitalise, numberInWords } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";

/** The line above the disputes: how many there are of each kind, and how many are not listed. */
export function disputesFinding(
  t: Translate,
  { stanceContradictions, meetings }: DisputesQuery,
  isFiltered: boolean,
): Phrase[] {
  const { count, contradictions } = stanceContradictions;
  const sameDay = contradictions.filter(({ daysApart }) => daysApart === 0).length;
  const many = (n: number) => ({ n, number: capitalise(t, numberInWords(t, n)) });
  const left = [
    many(count - contradictions.length),
    many(meetings.totalCount - meetings.nodes.length),
  ] as const;
  return [
    ...(count === 0
      ? phrases(t, "disputes.no-stance")
      : phrases(t, "disputes.stances", many(count))),
    ...(sameDay > 0 ? phrases(t, "disputes.same-day", many(sameDay)) : []),
    ...(left[0].n > 0 ? phrases(t, "disputes.stances-left", left[0]) : []),
    ...(meetings.totalCount === 0
      ? phrases(t, "disputes.no-meeting")
      : phrases(t, "disputes.meetings", many(meetings.totalCount))),
    ...(left[1].n > 0 ? phrases(t, "disputes.meetings-left", left[1]) : []),
    ...(isFiltered ? phrases(t, "disputes.filtered") : []),
  ];
}
