import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Mode } from "../model/explorer-document.ts";
import { agreementQuery } from "../modes/agreement-mode.ts";
import { meetingsQuery } from "../modes/meetings-mode.ts";
import { stanceQuestion } from "../modes/stance-question.ts";
import { meetingVariables, stanceVariables } from "./network-variables.ts";

/** Whether the view of structure asks for meetings in a mode. */
export function isOfMeetings(mode: Mode): mode is "evidence" | "meetings" {
  return mode === "evidence" || mode === "meetings";
}

/** The variables for the actors and meetings of the view of structure, within scope and filters. */
export function attendanceVariables(state: ExplorerState) {
  return meetingVariables(meetingsQuery(state));
}

/** The variables for its actors and issues. */
export function affiliationVariables(state: ExplorerState) {
  return stanceVariables(stanceQuestion("stances", state));
}

/** The variables for how far the network of who agrees with whom is polarized, and for its backbone. */
export function agreementVariables(state: ExplorerState) {
  return stanceVariables(agreementQuery(state));
}
