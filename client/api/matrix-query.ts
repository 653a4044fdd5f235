import { type ExplorerState } from "../explorer/explorer-state.ts";
import { stanceQuestion } from "../modes/stance-question.ts";
import { stanceVariables } from "./network-variables.ts";

/** What the stances view takes at most: more can't be read as one matrix. */
const most = { mostActors: 100, mostIssues: 60 };

/** What the stances view asks: the explored actors, or those of the whole graph with most positions, within the filters. */
export function matrixVariables(
  state: Pick<ExplorerState, "explored" | "scope" | "filters" | "options">,
) {
  return { ...stanceVariables(stanceQuestion("matrix", state)), ...most };
}
