import { type ExplorerState } from "../explorer/explorer-state.ts";
import { findNode, listActorIds } from "../model/explored-graph.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { type IssueFilter, type PositionFilter } from "./__generated__/graphql.ts";
import { boundsInput } from "./bounds-input.ts";

/** The variables for the issues to choose from, and for how many positions each has, within the filters. */
export function issueChoiceVariables(state: ExplorerState) {
  const { areas } = state.filters;
  const issues: IssueFilter = {
    ...(areas.length > 0 && { areas: [...areas] }),
    ...boundsInput({ ...state.filters, period: null }),
  };
  return { issues, positions: positionsShown(state) };
}

/** The variables of the view over time: these issues, or the one with most positions, within the filters. */
export function overTimeVariables(state: ExplorerState, ids: readonly string[]) {
  const { issues, positions } = issueChoiceVariables(state);
  return { issues: ids.length === 0 ? issues : { ...issues, ids: [...ids] }, positions };
}

/** Whose words count; an outlet's own reading is nobody's, unless the reader asks for it. */
const countedFor = { SAID: ["SELF", "REPORTED"], SELF: ["SELF"], ALL: null } as const;

function positionsShown(state: ExplorerState): PositionFilter {
  const attributions = countedFor[state.options.attribution];
  return {
    ...(state.scope === "explored" && { actors: listActorIds(visibleGraph(state)) }),
    ...boundsInput(state.filters),
    ...(attributions !== null && { attributions: [...attributions] }),
  };
}

/** The selected issue, or the issue of the selected stance. */
export function issueSelected(
  state: Pick<ExplorerState, "selection" | "explored">,
  choices: readonly { readonly id: string }[],
): string | null {
  const { selection, explored } = state;
  if (selection?.type !== "node") return issueOfTie(selection);
  const { id } = selection;
  const isIssue =
    choices.some((choice) => choice.id === id) || findNode(explored, id)?.kind === "ISSUE";
  return isIssue ? id : null;
}

/** The issue of a selected stance tie, taken from the tie's id. */
export function issueOfTie(selection: ExplorerState["selection"]): string | null {
  if (selection?.type !== "tie") return null;
  const [, issue, ...more] = selection.id.split(">");
  return issue === undefined || more.length > 0 ? null : issue;
}
