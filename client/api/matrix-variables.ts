import { type ExplorerState } from "../explorer/explorer-state.ts";
import { stanceQuestion } from "../modes/stance-question.ts";
import { stanceVariables } from "./network-variables.ts";

/** The most rows and columns of the stances view: a larger matrix would be unreadable. */
const most = { mostActors: 100, mostIssues: 60 };

/**
 * The variables of the stances view: the explored actors, or those of the whole graph with most positions,
 * within the filters.
 */
export function matrixVariables(
  state: Pick<ExplorerState, "explored" | "scope" | "filters" | "options">,
) {
  return { ...stanceVariables(stanceQuestion("matrix", state)), ...most };
}
