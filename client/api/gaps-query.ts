import { type ExplorerState } from "../explorer/explorer-state.ts";
import { usualLeastShared } from "../explorer/projection.ts";
import { stanceQuestion } from "../explorer/stance-question.ts";
import { type MeetingNetworkFilter } from "./__generated__/graphql.ts";
import { stanceVariables } from "./network-variables.ts";

/** The table shows the first of them, and all on request; the line above says how many are left out. */
const mostGaps = 300;

/** What the gaps view asks: pairs of the explored actors, or of all, within the filters. Meetings count whenever they were. */
export function gapVariables(
  state: Pick<ExplorerState, "explored" | "scope" | "filters" | "options">,
) {
  const { meetingKinds, normalisation, notSince } = state.options;
  const question = stanceQuestion(state);
  const meetings: MeetingNetworkFilter =
    meetingKinds.length > 0 ? { meetingKinds: [...meetingKinds] } : {};
  const leastShared = state.options.leastShared ?? usualLeastShared(question.actors);
  const how = { normalisation, notSince, leastShared, first: mostGaps };
  return { meetings, ...stanceVariables(question), ...how };
}
