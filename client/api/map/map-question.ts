import { type ExplorerState } from "../../explorer/explorer-state.ts";
import { listActorIds, listNodes } from "../../model/explored-graph.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { type MeetingFilter } from "../__generated__/graphql.ts";
import { boundsInput } from "../bounds-input.ts";

/** The most meetings on the map; the line above it says how many more there are. */
export const mostOnMap = 3000;

/**
 * Which meetings are on the map: those that tell who met whom, within the bounds; of the whole graph, or those that the
 * actors on the canvas attended. Where no actor is on the canvas: the meetings that are. Null if neither is.
 */
export function mapQuestion(state: ExplorerState): MeetingFilter | null {
  const within = { encounters: true, ...boundsInput(state.filters) };
  if (state.scope === "everything") return within;
  const visible = visibleGraph(state);
  const actors = listActorIds(visible);
  if (actors.length === 0) {
    const meetings = listNodes(visible).filter(({ kind }) => kind === "MEETING");
    return meetings.length === 0 ? null : { ...within, ids: meetings.map(({ id }) => id) };
  }
  const { meetingLevel } = state.options;
  // States and delegations attend through their people.
  const level = state.mode === "meetings" && meetingLevel !== "PERSON" && { level: meetingLevel };
  return { ...within, anyParticipant: actors.toSorted(), ...level };
}
