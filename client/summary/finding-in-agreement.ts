import { twoCamps } from "../model/camps.ts";
import { type AgreementTie } from "../model/agreement-tie.ts";
import { type ExploredGraph, listTies } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { formatDateRange } from "../format/english-date-range.ts";
import { capitalise, formatCount, numberInWords, formatList } from "../format/english-count.ts";
import { type Phrase, plain, strong } from "./phrase.ts";

type Inputs = Pick<ExplorerState, "projection" | "filters" | "options">;

/** Who agrees and who disagrees most, whether that makes two camps, and what is left out. */
export function findingInAgreement(visible: ExploredGraph, state: Inputs): Phrase[] {
  const ties = listTies(visible).filter((tie) => tie.kind === "AGREEMENT");
  return [
    plain(`${whatIsThere(visible, ties, state)}.`),
    ...most(visible, ties, "agree"),
    ...most(visible, ties, "disagree"),
    ...sharingMost(visible, ties),
    ...camps(visible, ties),
    ...notShown(state),
  ];
}

function whatIsThere(
  visible: ExploredGraph,
  ties: readonly AgreementTie[],
  { filters: { period }, options }: Inputs,
): string {
  const number = (sense: AgreementTie["sense"]) => ties.filter((tie) => tie.sense === sense).length;
  const [agree, disagree] = [number("agree"), number("disagree")];
  const when = period === null ? "" : `, by positions ${formatDateRange(period.from, period.to)}`;
  const own = options.selfOnly ? " in their own words" : "";
  const actors = capitalise(formatCount(visible.order, "actor"));
  if (agree + disagree === 0) {
    return `${actors}, ${formatCount(ties.length, "pair")} with positions on the same issues${own}${when}`;
  }
  const parts = [
    ...(agree > 0 ? [`${formatCount(agree, "pair")} ${agree === 1 ? "agrees" : "agree"}`] : []),
    ...(disagree > 0
      ? [
          `${agree > 0 ? numberInWords(disagree) : formatCount(disagree, "pair")} ${disagree === 1 ? "disagrees" : "disagree"}`,
        ]
      : []),
  ];
  return `${actors}${own}: ${formatList(parts)}${when}`;
}

/** The pair that agrees (or disagrees) most, if it is one alone. */
function most(
  visible: ExploredGraph,
  ties: readonly AgreementTie[],
  sense: "agree" | "disagree",
): Phrase[] {
  const found = strongest(ties.filter((tie) => tie.sense === sense));
  if (found === null) return [];
  const issues = formatCount(found.n, "issue");
  return [strong(`${names(visible, found)} ${sense} most, over ${issues}.`)];
}

function sharingMost(visible: ExploredGraph, ties: readonly AgreementTie[]): Phrase[] {
  const found = strongest(ties.filter((tie) => tie.sense === "neither"));
  if (found === null) return [];
  const issues = formatCount(found.n, "issue");
  return [strong(`${names(visible, found)} speak most on the same: on ${issues}.`)];
}

function strongest(ties: readonly AgreementTie[]): AgreementTie | null {
  const [first, second] = ties.toSorted((a, b) => b.strength - a.strength);
  if (first === undefined || (second !== undefined && second.strength === first.strength)) {
    return null;
  }
  return first;
}

function names(visible: ExploredGraph, tie: AgreementTie): string {
  return formatList([tie.from, tie.to].map((id) => visible.getNodeAttribute(id, "label")));
}

function camps(visible: ExploredGraph, ties: readonly AgreementTie[]): Phrase[] {
  const found = twoCamps(ties);
  if (found === null) return [];
  const [one, other] = found.camps.map((ids) => campWords(visible, ids));
  const percent = Math.round(found.frustration * 100);
  const but = percent === 0 ? "" : `; ${percent}% of the strength runs against that`;
  return [plain(`Two camps: ${one}, and ${other}${but}.`)];
}

/** `nine with Vladimir Putin and Maria Zakharova`: those of a camp who have said most. */
function campWords(visible: ExploredGraph, ids: readonly string[]): string {
  const members = ids
    .map((id) => visible.getNodeAttributes(id))
    .filter((node) => node.kind === "ACTOR")
    .toSorted((a, b) => b.positionCount - a.positionCount);
  const heads = formatList(members.slice(0, 2).map((node) => node.label));
  return members.length <= 2 ? heads : `${numberInWords(members.length)} with ${heads}`;
}

/** What a weight of nought says. */
const evenWords = {
  SUBTRACT: "that come out even",
  CONGRUENCE: "without any agreement",
  CONFLICT: "without any disagreement",
  IGNORE: "without a shared issue",
} as const;

function notShown({ projection, options }: Inputs): Phrase[] {
  const { pairs = 0, weight = 0, even = 0, fewer = 0 } = projection?.leftOut ?? {};
  const parts = [
    ...(pairs > 0
      ? [`${formatCount(pairs, "weaker pair")} (strength ${weight.toFixed(1)} in all)`]
      : []),
    ...(even > 0 ? [`${numberInWords(even)} ${evenWords[options.aggregation]}`] : []),
    ...(fewer > 0 ? [`${numberInWords(fewer)} that share fewer issues`] : []),
  ];
  return parts.length > 0 ? [plain(`Not shown: ${formatList(parts)}.`)] : [];
}
