import { type ExplorerState } from "../explorer/explorer-state.ts";
import { listActorIds } from "../model/explored-graph.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { type IssueFilter, type PositionFilter } from "./__generated__/graphql.ts";
import { boundsInput } from "./bounds-input.ts";

/** The variables for the issues to choose from, within the filters. */
export function issueChoiceVariables({ filters }: Pick<ExplorerState, "filters">) {
  const { areas } = filters;
  const issues: IssueFilter = {
    ...(areas.length > 0 && { areas: [...areas] }),
    ...boundsInput({ ...filters, period: null }),
  };
  return { issues };
}

/** The variables of the view over time: one issue, or the one with most positions, within the filters. */
export function overTimeVariables(state: ExplorerState, issue: string | null) {
  const { issues } = issueChoiceVariables(state);
  const positions: PositionFilter = {
    ...(state.scope === "explored" && { actors: listActorIds(visibleGraph(state)) }),
    ...boundsInput(state.filters),
    ...(state.options.attribution === "SELF" && { attributions: ["SELF"] }),
  };
  return { issues: issue === null ? issues : { ids: [issue] }, positions };
}

/** The issue of a selected stance tie, taken from the tie's id. */
export function issueOfTie(selection: ExplorerState["selection"]): string | null {
  if (selection?.type !== "tie") return null;
  const [, issue, ...more] = selection.id.split(">");
  return issue === undefined || more.length > 0 ? null : issue;
}
