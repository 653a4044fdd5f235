import { type ExploredGraph } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { findingInAgreement } from "./finding-in-agreement.ts";
import { findingInEvidence } from "./finding-in-evidence.ts";
import { findingInMeetings } from "./finding-in-meetings.ts";
import { findingInStances } from "./finding-in-stances.ts";
import { capitalise, formatCount, numberInWords } from "../format/english-count.ts";
import { type Phrase, plain, strong } from "./phrase.ts";
import { whatIsMissing } from "../explorer/what-is-missing.ts";
import { shownGraph, visibleGraph } from "../model/visible-graph.ts";

type Inputs = Pick<
  ExplorerState,
  | "explored"
  | "projection"
  | "mode"
  | "scope"
  | "hidden"
  | "filters"
  | "options"
  | "pinned"
  | "setAside"
  | "sides"
  | "pending"
  | "failure"
>;

/**
 * The line above the canvas: what one sees, with the finding in it. All of it is counted on what is
 * visible; nothing is said that was not checked, and what hides things is named. The same state gives the
 * same list.
 */
export function finding(state: Inputs): readonly Phrase[] {
  if (last === null || !sameInputs(last.state, state)) last = { state, phrases: say(state) };
  return last.phrases;
}

let last: { state: Inputs; phrases: readonly Phrase[] } | null = null;

function sameInputs(a: Inputs, b: Inputs): boolean {
  return (
    a.explored === b.explored &&
    a.projection === b.projection &&
    a.mode === b.mode &&
    a.scope === b.scope &&
    a.failure === b.failure &&
    a.hidden === b.hidden &&
    a.filters === b.filters &&
    a.options === b.options &&
    a.sides === b.sides &&
    a.pending > 0 === b.pending > 0
  );
}

function say(state: Inputs): Phrase[] {
  const visible = visibleGraph(state);
  const shown = shownGraph(state);
  const missing = whatIsMissing(state);
  if (missing === "failed") return [plain("This could not be loaded: nothing is said of it.")];
  if (missing === "loading") return [plain("Loading …")];
  if (visible.order === 0) return nothingVisible(state, shown);
  const { sides } = state;
  const said = {
    evidence: () => findingInEvidence(visible, sides),
    meetings: () => findingInMeetings(visible, sides, state),
    stances: () => findingInStances(visible, state),
    agreement: () => findingInAgreement(visible, state),
  }[state.mode]();
  return [...said, ...whatIsHidden(shown, visible, state.hidden)];
}

/** The line as plain text, for labels and titles. */
export function findingText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join(" ");
}

function nothingVisible(state: Inputs, shown: ExploredGraph): Phrase[] {
  if (shown.order > 0) {
    const all = shown.order === 1 ? "the one node" : `all ${formatCount(shown.order, "node")}`;
    return [strong(`Nothing is left to see: filters or hiding keep ${all} off the canvas.`)];
  }
  if (state.mode === "meetings") return [plain("No two of these actors sat in one session.")];
  if (state.mode === "stances") return [plain("Nobody here holds a position that is recorded.")];
  if (state.mode === "agreement") {
    return [plain("No two of these actors hold positions on the same issue.")];
  }
  return [plain("Nothing on the canvas. Search for an actor, a meeting or an issue to begin.")];
}

function whatIsHidden(
  shown: ExploredGraph,
  visible: ExploredGraph,
  hidden: ReadonlySet<string>,
): Phrase[] {
  const byHand = shown.filterNodes((id) => hidden.has(id)).length;
  const byFilters = shown.order - visible.order - byHand;
  const parts = [
    ...(byFilters > 0 ? [`filters hide ${formatCount(byFilters, "node")}`] : []),
    ...(byHand > 0
      ? [`${numberInWords(byHand)} ${byHand === 1 ? "is" : "are"} hidden by hand`]
      : []),
  ];
  return parts.length > 0 ? [plain(`${capitalise(parts.join(", "))}.`)] : [];
}
