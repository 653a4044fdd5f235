import { type AgreementTie } from "../model/agreement-tie.ts";
import { type ExploredGraph, listTies } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import {
  capitalise,
  formatCount,
  formatList,
  formatNumber,
  numberInWords,
} from "../format/format-count.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { type Translate } from "../messages/translate.ts";
import { type Phrase, phrases } from "./phrase.ts";

type Inputs = Pick<ExplorerState, "projection" | "filters" | "options">;

/** Who agrees and who disagrees most, whether there are two camps, and what is left out. */
export function findingInAgreement(t: Translate, visible: ExploredGraph, state: Inputs): Phrase[] {
  const ties = listTies(visible).filter((tie) => tie.kind === "AGREEMENT");
  return [
    ...describeCounts(t, visible, ties, state),
    ...most(t, visible, ties, "agree"),
    ...most(t, visible, ties, "disagree"),
    ...most(t, visible, ties, "neither"),
    ...camps(t, visible, state),
    ...notShown(t, state),
  ];
}

function describeCounts(
  t: Translate,
  visible: ExploredGraph,
  ties: readonly AgreementTie[],
  { filters: { period }, options }: Inputs,
): Phrase[] {
  const number = (sense: AgreementTie["sense"]) => ties.filter((tie) => tie.sense === sense).length;
  const [agree, disagree] = [number("agree"), number("disagree")];
  const when =
    period === null
      ? ""
      : t("finding.by-positions", { days: formatDateRange(t, period.from, period.to) });
  const how =
    options.attribution === "SELF"
      ? t("finding.own-words")
      : options.attribution === "ALL"
        ? t("finding.with-readings")
        : "";
  const actors = capitalise(t, formatCount(t, visible.order, "actor"));
  if (agree + disagree === 0) {
    const pairs = formatCount(t, ties.length, "pair");
    return phrases(t, "finding.comparable", { actors, pairs, how: `${how}${when}` });
  }
  const counted = (n: number) => ({ n, number: numberInWords(t, n) });
  const parts = [
    ...(agree > 0 ? [t("finding.pairs-agree", counted(agree))] : []),
    ...(disagree > 0
      ? [t(agree > 0 ? "finding.others-disagree" : "finding.pairs-disagree", counted(disagree))]
      : []),
  ];
  return phrases(t, "finding.agreement", { actors, how, pairs: formatList(t, parts), when });
}

const saidOfMost = {
  agree: "finding.agree-most",
  disagree: "finding.disagree-most",
  neither: "finding.share-most",
} as const;

/**
 * The pair that agrees (disagrees, or shares issues) most; of equal pairs the one with most issues, if there
 * is only one.
 */
function most(
  t: Translate,
  visible: ExploredGraph,
  ties: readonly AgreementTie[],
  sense: AgreementTie["sense"],
): Phrase[] {
  const found = strongest(ties.filter((tie) => tie.sense === sense));
  if (found === null) return [];
  const names = [found.from, found.to].map((id) => visible.getNodeAttribute(id, "label"));
  const issues = formatCount(t, found.n, "issue");
  return phrases(t, saidOfMost[sense], { names: formatList(t, names), issues });
}

function strongest(ties: readonly AgreementTie[]): AgreementTie | null {
  const [first, second] = ties.toSorted((a, b) => b.strength - a.strength || b.n - a.n);
  const isAlone = first?.strength !== second?.strength || first?.n !== second?.n;
  return first !== undefined && isAlone ? first : null;
}

/** The camps of the answer, unless one of their actors is hidden: then they would not match the screen. */
function camps(t: Translate, visible: ExploredGraph, { projection }: Inputs): Phrase[] {
  const found = projection?.camps ?? null;
  if (found === null) return [];
  const { larger, smaller, frustratedShare } = found;
  if (![...larger, ...smaller].every((id) => visible.hasNode(id))) return [];
  const both = { one: campWords(t, visible, larger), other: campWords(t, visible, smaller) };
  const against = Math.round(frustratedShare * 100);
  if (against === 0) return phrases(t, "finding.camps", both);
  const percent = formatNumber(t, against / 100, { style: "percent" });
  return phrases(t, "finding.camps-but", { ...both, percent });
}

/**
 * `nine with Vladimir Putin and Maria Zakharova`: the size of a camp, and its members with most positions.
 */
function campWords(t: Translate, visible: ExploredGraph, ids: readonly string[]): string {
  const members = ids
    .map((id) => visible.getNodeAttributes(id))
    .filter((node) => node.kind === "ACTOR")
    .toSorted((a, b) => b.positionCount - a.positionCount);
  const names = members.slice(0, 2).map((node) => node.label);
  const heads = formatList(t, names);
  if (members.length <= 2) return heads;
  return t("finding.camp", { number: numberInWords(t, members.length), heads });
}

function notShown(t: Translate, { projection, options }: Inputs): Phrase[] {
  const { pairs = 0, weight = 0, even = 0, fewer = 0 } = projection?.leftOut ?? {};
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const parts = [
    ...(pairs > 0
      ? [
          t("finding.weaker-pairs", {
            pairs: formatCount(t, pairs, "weaker-pair"),
            weight: formatNumber(t, weight, oneDigit),
          }),
        ]
      : []),
    ...(even > 0
      ? [t(`finding.even-${options.aggregation}`, { number: numberInWords(t, even) })]
      : []),
    ...(fewer > 0 ? [t("finding.fewer-shared", { number: numberInWords(t, fewer) })] : []),
  ];
  return parts.length > 0 ? phrases(t, "finding.not-shown", { what: formatList(t, parts) }) : [];
}
