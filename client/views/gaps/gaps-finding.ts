import { type GapsQuery } from "../../api/__generated__/graphql.ts";
import { capitalise, formatCount, formatList, numberInWords } from "../../format/format-count.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Period } from "../../model/filters.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { inFigures } from "../../panels/parts/in-figures.ts";

/**
 * The line above the gaps: how many there are, the widest, who could bridge most of them, and what is left
 * out. It counts the list. Without meetings nothing is known.
 */
export function gapsFinding(
  t: Translate,
  answer: GapsQuery["gaps"],
  notSince: string | null,
  period: Period | null = null,
): Phrase[] {
  return [...told(t, answer, notSince), ...whichDays(t, period)];
}

/** Meetings of all days count, whatever the period of the positions. */
function whichDays(t: Translate, period: Period | null): Phrase[] {
  if (period === null) return [];
  const days = formatDateRange(t, period.from, period.to);
  return phrases(t, "gaps-finding.all-days", { days });
}

function told(
  t: Translate,
  { gaps, count, fewerShared, disagreementLeftOut, meetingCount }: GapsQuery["gaps"],
  notSince: string | null,
): Phrase[] {
  if (meetingCount === 0) return phrases(t, "gaps-finding.no-meetings");
  const day = notSince === null ? null : formatDateRange(t, notSince, notSince);
  const [first, second] = gaps;
  if (first === undefined) {
    const none = fewerShared === 0 ? "gaps-finding.none" : "gaps-finding.none-shared";
    return day === null ? phrases(t, none) : phrases(t, `${none}-since`, { day });
  }
  const many = (n: number) => ({ n, number: capitalise(t, numberInWords(t, n)) });
  const left = count - gaps.length;
  return [
    ...(day === null
      ? phrases(t, "gaps-finding.pairs", many(count))
      : phrases(t, "gaps-finding.pairs-since", { ...many(count), day })),
    ...(first.disagreement === second?.disagreement && first.n === second.n
      ? []
      : phrases(t, "gaps-finding.widest", {
          names: formatList(t, [first.a.name, first.b.name]),
          issues: formatCount(t, first.n, "issue"),
        })),
    ...between(t, gaps),
    ...(left > 0
      ? phrases(t, "gaps-finding.left", {
          ...many(left),
          weight: inFigures(t, disagreementLeftOut),
        })
      : []),
    ...(fewerShared > 0 ? phrases(t, "gaps-finding.fewer-shared", many(fewerShared)) : []),
  ];
}

/** The actor who met both of most of the listed pairs, if there is only one and it is more than one pair. */
function between(t: Translate, gaps: GapsQuery["gaps"]["gaps"]): Phrase[] {
  const counts = new Map<string, number>();
  for (const { bridges } of gaps) {
    for (const { actor } of bridges) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return [];
  return phrases(t, "gaps-finding.between", {
    actor: first[0],
    number: numberInWords(t, first[1]),
  });
}
