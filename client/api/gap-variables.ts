import { type ExplorerState } from "../explorer/explorer-state.ts";
import { stanceQuestion } from "../modes/stance-question.ts";
import { boundsInput } from "./bounds-input.ts";
import { stanceVariables } from "./network-variables.ts";

/** The table first shows some of these, and all on request; the line above says how many more there are. */
const mostGaps = 300;

/**
 * The variables of the gaps view: pairs of the explored actors, or of all, within the filters. Meetings count
 * whatever their date.
 */
export function gapVariables(
  state: Pick<ExplorerState, "explored" | "scope" | "filters" | "options">,
) {
  const { ofMeetings, ...question } = stanceQuestion("gaps", state);
  const meetings = { ...ofMeetings, ...boundsInput({ ...question.within, period: null }) };
  return { meetings, ...stanceVariables(question), first: mostGaps };
}
