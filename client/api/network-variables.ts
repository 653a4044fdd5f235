import { type MeetingNetworkQuery, type WhosePositions } from "../model/graph-source.ts";
import { type MeetingNetworkFilter, type StanceFilter } from "./__generated__/graphql.ts";
import { boundsInput } from "./bounds-input.ts";

/** Which meetings count, in addition to the options. */
type WhichMeetings = Pick<MeetingNetworkQuery, "among" | "with" | "within">;

/** Converts a question about who met whom to variables of the API. */
export function meetingVariables<Q extends WhichMeetings & { ofMeetings: MeetingNetworkFilter }>(
  question: Q,
) {
  const { among, with: others, within, ofMeetings, ...rest } = question;
  const filter: MeetingNetworkFilter = {
    ...ofMeetings,
    ...(among !== undefined && { among: [...among] }),
    ...(others !== undefined && { with: [...others] }),
    ...boundsInput(within),
  };
  return { filter, ...rest };
}

/** Converts a question about positions to variables of the API. */
export function stanceVariables<Q extends WhosePositions & { ofPositions: StanceFilter }>(
  question: Q,
) {
  const { actors, with: others, issues, areas, within, ofPositions, ...rest } = question;
  const filter: StanceFilter = {
    ...ofPositions,
    ...(actors !== undefined && { actors: [...actors] }),
    ...(others !== undefined && { with: [...others] }),
    ...(issues !== undefined && { issues: [...issues] }),
    ...(areas.length > 0 && { areas: [...areas] }),
    ...boundsInput(within),
  };
  return { filter, ...rest };
}
