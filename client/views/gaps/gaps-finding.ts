import { type GapsQuery } from "../../api/__generated__/graphql.ts";
import { formatDateRange } from "../../format/english-date-range.ts";
import { capitalise, formatCount, numberInWords, formatList } from "../../format/english-count.ts";
import { type Phrase, plain, strong } from "../../summary/phrase.ts";
import { inFigures } from "../../panels/parts/english-in-figures.ts";

/** The line above the gaps: how many, the widest, who stands between most of them, and what is left out. Counted on the list. */
export function gapsFinding(
  { gaps, count, fewerShared, disagreementLeftOut }: GapsQuery["gaps"],
  notSince: string | null,
): Phrase[] {
  const since = notSince === null ? "" : ` since ${formatDateRange(notSince, notSince)}`;
  const [first, second] = gaps;
  if (first === undefined) {
    return fewerShared === 0
      ? [plain(`Of those who disagree here, all have met${since}.`)]
      : [plain(`Of those who share so many issues and disagree, all have met${since}.`)];
  }
  const left = count - gaps.length;
  return [
    plain(
      `${capitalise(formatCount(count, "pair"))} ${count === 1 ? "disagrees" : "disagree"} and`,
    ),
    plain(`${count === 1 ? "has" : "have"} no session together on record${since}.`),
    ...(first.disagreement === second?.disagreement
      ? []
      : [
          strong(
            `${formatList([first.a.name, first.b.name])} most, over ${formatCount(first.n, "issue")}.`,
          ),
        ]),
    ...between(gaps),
    ...(left > 0
      ? [
          plain(
            `${capitalise(formatCount(left, "pair"))} who disagree less not shown (${inFigures(disagreementLeftOut)} in all).`,
          ),
        ]
      : []),
    ...(fewerShared > 0
      ? [
          plain(
            `${capitalise(numberInWords(fewerShared))} more ${fewerShared === 1 ? "shares" : "share"} fewer issues.`,
          ),
        ]
      : []),
  ];
}

/** Who met both of most of the pairs listed, if it is one alone and more than one pair. */
function between(gaps: GapsQuery["gaps"]["gaps"]): Phrase[] {
  const counts = new Map<string, number>();
  for (const { bridges } of gaps) {
    for (const { actor } of bridges) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2 || first[1] === second?.[1]) return [];
  return [
    plain(`${first[0]} is among those best placed between ${numberInWords(first[1])} of them.`),
  ];
}
