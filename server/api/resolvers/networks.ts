import { meetingNetwork } from "../../store/meeting-network.ts";
import { stanceMatrix } from "../../store/stance-matrix.ts";
import { timelineCounts } from "../../store/timeline.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { countArgument } from "../bad-input.ts";
import { filterArgument } from "../filter-arguments.ts";
import { timelineArguments } from "../timeline-arguments.ts";

export const networkResolvers: Resolvers = {
  Query: {
    meetingNetwork: (_, { filter, most }, { reader }) =>
      meetingNetwork(reader, {
        filter: filterArgument(filter),
        most: countArgument("most", most, 300, 2000),
      }),
    stanceMatrix: (_, { filter, mostActors, mostIssues }, { reader }) =>
      stanceMatrix(reader, {
        filter: filterArgument(filter),
        mostActors: countArgument("mostActors", mostActors, 30, 200),
        mostIssues: countArgument("mostIssues", mostIssues, 30, 200),
      }),
    timeline: (_, args, { reader }) => timelineCounts(reader, timelineArguments(args)),
  },
  MeetingNetwork: {
    actors: ({ actorIds }, _, { load }) => load.actors.getMany(actorIds),
  },
  MeetingPair: {
    id: ({ aId, bId }) => `${aId}+${bId}`,
    a: ({ aId }, _, { load }) => load.actors.get(aId),
    b: ({ bId }, _, { load }) => load.actors.get(bId),
    meetings: ({ meetingIds }, _, { load }) => load.meetings.getMany(meetingIds),
  },
  StanceMatrix: {
    actors: ({ actorIds }, _, { load }) => load.actors.getMany(actorIds),
    issues: ({ issueIds }, _, { load }) => load.issues.getMany(issueIds),
  },
  StanceCell: {
    id: ({ actorId, issueId }) => `${actorId}>${issueId}`,
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    latest: ({ latestId }, _, { load }) => load.positions.get(latestId),
    positionCount: ({ positionIds }) => positionIds.length,
    positions: ({ positionIds }, _, { load }) => load.positions.getMany(positionIds),
  },
};
