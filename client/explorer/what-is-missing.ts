import { type ProjectedDocument } from "../model/explorer-document.ts";
import { getMode } from "../modes/all-modes.ts";
import { type ExplorerState } from "./explorer-state.ts";

type Inputs = ProjectedDocument & Pick<ExplorerState, "pending" | "failure">;

/**
 * What stands between the picture and what may be said of it: an answer to what is asked now (by period,
 * filters and options) that is on its way, or that failed. Null when it is there: only then may anything be
 * said to be, or not to be.
 */
export function whatIsMissing(state: Inputs): "loading" | "failed" | null {
  const question = getMode(state.mode).question(state);
  const isThere =
    question === null ? state.explored.order > 0 : state.projection?.key === question.key;
  if (isThere) return null;
  if (state.failure !== null) return "failed";
  // Facts that nobody asked for are not missing; an answer that was not asked for yet will be.
  return state.pending > 0 || question !== null ? "loading" : null;
}
