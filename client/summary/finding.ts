import { type ExploredGraph } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { findingAtMoment } from "./finding-at-moment.ts";
import { findingInAgreement } from "./finding-in-agreement.ts";
import { findingInEvidence } from "./finding-in-evidence.ts";
import { findingInMeetings } from "./finding-in-meetings.ts";
import { findingInStances } from "./finding-in-stances.ts";
import { capitalise, formatCount, formatList, numberInWords } from "../format/format-count.ts";
import { byDays, byEvidence } from "./within-bounds.ts";
import { type Translate } from "../messages/translate.ts";
import { type Phrase, phrases } from "./phrase.ts";
import { answerState } from "../explorer/answer-state.ts";
import { shownGraph, visibleGraph } from "../model/visible-graph.ts";

type Inputs = Pick<
  ExplorerState,
  | "explored"
  | "gathered"
  | "projection"
  | "mode"
  | "scope"
  | "hidden"
  | "filters"
  | "options"
  | "foldedBundles"
  | "pinned"
  | "otherPins"
  | "sides"
  | "pending"
  | "failure"
  | "moment"
>;

/**
 * The line above the canvas: what is shown, with the finding. It only counts what is visible, only claims
 * what was checked, and names what hides things. The same state and language give the same list.
 */
export function finding(state: Inputs, t: Translate): readonly Phrase[] {
  if (last === null || last.t !== t || !sameInputs(last.state, state)) {
    last = { t, state, said: say(t, state) };
  }
  return last.said;
}

let last: { t: Translate; state: Inputs; said: readonly Phrase[] } | null = null;

function sameInputs(a: Inputs, b: Inputs): boolean {
  return (
    a.explored === b.explored &&
    a.gathered === b.gathered &&
    a.projection === b.projection &&
    a.mode === b.mode &&
    a.scope === b.scope &&
    a.failure === b.failure &&
    a.moment === b.moment &&
    a.hidden === b.hidden &&
    a.filters === b.filters &&
    a.options === b.options &&
    a.sides === b.sides &&
    a.pending > 0 === b.pending > 0
  );
}

function say(t: Translate, state: Inputs): Phrase[] {
  const visible = visibleGraph(state);
  const shown = shownGraph(state);
  const missing = answerState(state);
  if (missing !== null) return phrases(t, `finding.${missing}`);
  if (visible.order === 0) return nothingVisible(t, state, shown);
  const { moment, mode } = state;
  const lit = moment && findingAtMoment(t, visible, mode, moment);
  if (lit !== null) {
    return [
      ...lit,
      ...byPeriod(t, state),
      ...byEvidence(t, state.filters),
      ...withoutRoom(t, state),
      ...describeHidden(t, shown, visible, state.hidden),
    ];
  }
  const said = {
    evidence: () => findingInEvidence(t, visible, state),
    meetings: () => findingInMeetings(t, visible, state),
    stances: () => findingInStances(t, visible, state),
    agreement: () => findingInAgreement(t, visible, state),
  }[state.mode]();
  return [
    ...said,
    ...byEvidence(t, state.filters),
    ...withoutRoom(t, state),
    ...describeHidden(t, shown, visible, state.hidden),
  ];
}

/** What the canvas has no room for, of what it shows all that it can. */
function withoutRoom(t: Translate, { gathered, scope, mode }: Inputs): Phrase[] {
  const leftOut = gathered?.leftOut ?? null;
  if (leftOut === null || leftOut.rest.length === 0) return [];
  if (scope === "everything" && mode !== "evidence") return [];
  const id = leftOut.isLeast ? "finding.no-room-at-least" : "finding.no-room";
  return phrases(t, id, { rest: formatList(t, leftOut.rest.map(t.say)) });
}

/** The period that the server counted; in the evidence mode what it hides is told instead. */
function byPeriod(t: Translate, { mode, filters }: Inputs): Phrase[] {
  return mode === "evidence" ? [] : byDays(t, filters);
}

/** The line as plain text, for labels and titles. */
export function findingText(said: readonly Phrase[]): string {
  return said.map((phrase) => phrase.text).join(" ");
}

function nothingVisible(t: Translate, state: Inputs, shown: ExploredGraph): Phrase[] {
  if (shown.order === 1) return phrases(t, "finding.withheld-one");
  if (shown.order > 1) {
    return phrases(t, "finding.withheld", { nodes: formatCount(t, shown.order, "node") });
  }
  return [
    ...phrases(t, `finding.no-${state.mode}`),
    // That there are none only holds within the bounds.
    ...byPeriod(t, state),
    ...byEvidence(t, state.filters),
  ];
}

function describeHidden(
  t: Translate,
  shown: ExploredGraph,
  visible: ExploredGraph,
  hidden: ReadonlySet<string>,
): Phrase[] {
  const byHand = shown.filterNodes((id) => hidden.has(id)).length;
  const byFilters = shown.order - visible.order - byHand;
  const parts = [
    ...(byFilters > 0
      ? [t("finding.filters-hide", { nodes: formatCount(t, byFilters, "node") })]
      : []),
    ...(byHand > 0
      ? [t("finding.hidden-by-hand", { n: byHand, number: numberInWords(t, byHand) })]
      : []),
  ];
  if (parts.length === 0) return [];
  return phrases(t, "finding.sentence", { text: capitalise(t, parts.join(", ")) });
}
