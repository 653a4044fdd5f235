import { type Resolvers } from "../__generated__/resolvers.ts";
import { getMeetingNetwork, meetingWindowsOf } from "../networks/get-meeting-network.ts";
import { meetingEvidenceOf } from "../networks/pairs/meeting-pairs.ts";
import { pairCursor } from "../networks/pairs/pair-cursors.ts";
import { communitiesOf, measuresOf } from "../networks/measures-of.ts";

export const meetingNetworkResolvers: Resolvers = {
  Query: {
    meetingNetwork: (_, args, { networks }) => getMeetingNetwork(args, networks),
  },
  MeetingNetwork: {
    actors: ({ actorIds }, _, { load }) => load.actors.getMany(actorIds),
    measures: ({ data, question }, args, { networks }) =>
      measuresOf(data, question, { ...args, ties: "ALL" }, networks),
    communities: ({ data, question }, args, { networks }) =>
      communitiesOf(data, question, args, networks),
    windows: (network, args, { networks }) => meetingWindowsOf(network, args, networks),
  },
  MeetingPair: {
    id: ({ aId, bId }) => `${aId}+${bId}`,
    cursor: ({ data, network, indices }) => pairCursor(data, { of: "MEETINGS", network }, indices),
    a: ({ aId }, _, { load }) => load.actors.get(aId),
    b: ({ bId }, _, { load }) => load.actors.get(bId),
    evidence: (pair, args, { networks }) => meetingEvidenceOf(pair, args, networks),
  },
  MeetingEvidenceConnection: {
    nodes: ({ edges }, _, { load }) => edges.map(({ meetingId }) => load.meetings.get(meetingId)),
  },
  MeetingEvidenceEdge: {
    node: ({ meetingId }, _, { load }) => load.meetings.get(meetingId),
    attendances: ({ attendanceIds }, _, { load }) => load.attendances.getMany(attendanceIds),
  },
};
