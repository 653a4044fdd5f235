import { type ExplorerState } from "../explorer/explorer-state.ts";
import { listActorIds } from "../model/explored-graph.ts";
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

/** The variables of the view over time: one issue, or the one with most positions, within the filters. */
export function overTimeVariables(state: ExplorerState, issue: string | null) {
  const { issues, positions } = issueChoiceVariables(state);
  return { issues: issue === null ? issues : { ids: [issue] }, positions };
}

function positionsShown(state: ExplorerState): PositionFilter {
  return {
    ...(state.scope === "explored" && { actors: listActorIds(visibleGraph(state)) }),
    ...boundsInput(state.filters),
    ...(state.options.attribution === "SELF" && { attributions: ["SELF"] }),
  };
}

/** The issue of a selected stance tie, taken from the tie's id. */
export function issueOfTie(selection: ExplorerState["selection"]): string | null {
  if (selection?.type !== "tie") return null;
  const [, issue, ...more] = selection.id.split(">");
  return issue === undefined || more.length > 0 ? null : issue;
}
