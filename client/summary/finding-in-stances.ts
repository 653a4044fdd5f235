import { type ExploredGraph, listTies, type StanceTie } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { capitalise, formatCount, numberInWords } from "../format/english-count.ts";
import { type Phrase, plain, strong } from "./phrase.ts";

/** Who holds which stance: how many, which issue divides most, and who has said both yes and no. */
export function findingInStances(
  visible: ExploredGraph,
  state: Pick<ExplorerState, "projection">,
): Phrase[] {
  const ties = stanceTies(visible);
  const actors = visible.filterNodes((_, node) => node.kind === "ACTOR").length;
  const issues = visible.order - actors;
  const held = `${formatCount(actors, "actor")} on ${formatCount(issues, "issue")}, ${formatCount(ties.length, "stance")}`;
  return [
    plain(`${capitalise(held)}.`),
    ...mostDisputed(visible, ties),
    ...contradictions(visible),
    ...notSent(state.projection?.leftOut ?? {}),
  ];
}

function stanceTies(visible: ExploredGraph): StanceTie[] {
  return listTies(visible).filter((tie) => tie.kind === "STANCE");
}

/**
 * The issue with most actors on the smaller side of for and against (then on both), if it is one alone; else
 * how many are disputed, or that none is.
 */
function mostDisputed(visible: ExploredGraph, ties: readonly StanceTie[]): Phrase[] {
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
  if (first === undefined)
    return isShared(ties)
      ? [strong("On no issue here does one support what another opposes.")]
      : [];
  if (first.weight === second?.weight) {
    return [
      plain(`${capitalise(formatCount(disputes.length, "issue"))} have actors for and against.`),
    ];
  }
  const title = visible.getNodeAttribute(first.issue, "label");
  return [
    plain("Most disputed:"),
    strong(`${title}, ${numberInWords(first.yes)} for and ${numberInWords(first.no)} against.`),
  ];
}

/** Do two actors hold stances on one issue? Else nothing could be disputed. */
function isShared(ties: readonly StanceTie[]): boolean {
  return new Set(ties.map((tie) => tie.to)).size < ties.length;
}

/** In how many stances the actor has said both yes and no. Nothing when in none. */
export function contradictions(visible: ExploredGraph): Phrase[] {
  const ties = stanceTies(visible);
  const both = ties.filter((tie) => tie.contradictory);
  if (both.length === 0) return [];
  const [first] = both;
  if (both.length === 1 && first !== undefined) {
    const actor = visible.getNodeAttribute(first.from, "label");
    const issue = visible.getNodeAttribute(first.to, "label");
    return [strong(`${actor} has said both yes and no on: ${issue}.`)];
  }
  return [strong(`In ${numberInWords(both.length)} stances the actor has said both yes and no.`)];
}

function notSent(leftOut: Readonly<Record<string, number>>): Phrase[] {
  const parts = [
    ...(leftOut["actors"] ? [formatCount(leftOut["actors"], "actor")] : []),
    ...(leftOut["issues"] ? [formatCount(leftOut["issues"], "issue")] : []),
  ];
  return parts.length > 0
    ? [plain(`${capitalise(parts.join(" and "))} with fewer positions not shown.`)]
    : [];
}
