import { type ProjectedDocument } from "../model/explorer-document.ts";
import { isGathered } from "../model/gathered.ts";
import { getMode } from "../modes/all-modes.ts";
import { type ExplorerState } from "./explorer-state.ts";

type Inputs = ProjectedDocument & Pick<ExplorerState, "pending" | "failure">;

/**
 * Whether the answer to the current question (by period, filters and options) is still loading or has failed;
 * null when it is there. Texts may only claim something when it is there.
 */
export function answerState(state: Inputs): "loading" | "failed" | null {
  const question = getMode(state.mode).question(state);
  const { gathered, filters } = state;
  const isThere =
    (gathered === null || isGathered(gathered, filters)) &&
    (question === null ? state.explored.order > 0 : state.projection?.key === question.key);
  if (isThere) return null;
  if (state.failure !== null) return "failed";
  // A mode without a question has nothing missing; a question that was not sent yet will be.
  return state.pending > 0 || question !== null ? "loading" : null;
}
