import { type ExploredGraph, listTies, type StanceTie } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { capitalise, formatCount, formatList, numberInWords } from "../format/format-count.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { type Translate } from "../messages/translate.ts";
import { type Phrase, phrases } from "./phrase.ts";

/** Who holds which stance: how many, which issue divides most, and who has said both yes and no. */
export function findingInStances(
  t: Translate,
  visible: ExploredGraph,
  { projection, filters: { period } }: Pick<ExplorerState, "projection" | "filters">,
): Phrase[] {
  const ties = stanceTies(visible);
  const actors = visible.filterNodes((_, node) => node.kind === "ACTOR").length;
  const held = {
    actors: capitalise(t, formatCount(t, actors, "actor")),
    issues: formatCount(t, visible.order - actors, "issue"),
    stances: formatCount(t, ties.length, "stance"),
  };
  return [
    ...(period === null
      ? phrases(t, "finding.stances", held)
      : phrases(t, "finding.stances-in", {
          ...held,
          days: formatDateRange(t, period.from, period.to),
        })),
    ...mostDisputed(t, visible, ties),
    ...contradictions(t, visible),
    ...notSent(t, projection?.leftOut ?? {}),
  ];
}

function stanceTies(visible: ExploredGraph): StanceTie[] {
  return listTies(visible).filter((tie) => tie.kind === "STANCE");
}

/**
 * The issue whose smaller side of for and against has most actors (ties: most on both sides), if there is
 * only one; otherwise how many issues are disputed, or that none is.
 */
function mostDisputed(t: Translate, visible: ExploredGraph, ties: readonly StanceTie[]): Phrase[] {
  const count = (issue: string, stance: string) =>
    ties.filter((tie) => tie.to === issue && tie.stance === stance).length;
  const disputes = [...new Set(ties.map((tie) => tie.to))]
    .map((issue) => {
      const [yes, no] = [count(issue, "SUPPORTS"), count(issue, "OPPOSES")];
      return { issue, yes, no, weight: Math.min(yes, no) * 1000 + yes + no };
    })
    .filter(({ yes, no }) => yes > 0 && no > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = disputes;
  if (first === undefined) return isShared(ties) ? phrases(t, "finding.undisputed") : [];
  if (first.weight === second?.weight) {
    const n = disputes.length;
    const number = capitalise(t, numberInWords(t, n));
    return phrases(t, "finding.disputed", { n, number });
  }
  return phrases(t, "finding.most-disputed", {
    issue: visible.getNodeAttribute(first.issue, "label"),
    yes: numberInWords(t, first.yes),
    no: numberInWords(t, first.no),
  });
}

/** Whether two actors hold stances on one issue; otherwise nothing could be disputed. */
function isShared(ties: readonly StanceTie[]): boolean {
  return new Set(ties.map((tie) => tie.to)).size < ties.length;
}

/** On how many issues actors have said both yes and no; empty if on none. */
export function contradictions(t: Translate, visible: ExploredGraph): Phrase[] {
  const both = stanceTies(visible).filter((tie) => tie.contradictory);
  const [first] = both;
  if (first === undefined) return [];
  if (both.length > 1) {
    return phrases(t, "finding.both-ways", { number: numberInWords(t, both.length) });
  }
  return phrases(t, "finding.both-ways-one", {
    actor: visible.getNodeAttribute(first.from, "label"),
    issue: visible.getNodeAttribute(first.to, "label"),
  });
}

function notSent(t: Translate, leftOut: Readonly<Record<string, number>>): Phrase[] {
  const parts = [
    ...(leftOut["actors"] ? [formatCount(t, leftOut["actors"], "actor")] : []),
    ...(leftOut["issues"] ? [formatCount(t, leftOut["issues"], "issue")] : []),
  ];
  if (parts.length === 0) return [];
  return phrases(t, "finding.fewer-positions", { what: capitalise(t, formatList(t, parts)) });
}
