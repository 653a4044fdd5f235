import { listPositions } from "../../store/records/positions.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { listArguments } from "../list-arguments.ts";

export const positionResolvers: Resolvers = {
  Query: {
    position: (_, { id }, { load }) => load.positions.find(id),
    positions: (_, args, { reader }) => listPositions(reader, listArguments(args)),
  },
  Position: {
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    meeting: ({ meetingId }, _, { load }) => load.meetings.find(meetingId),
    document: ({ documentId }, _, { load }) => load.documents.find(documentId),
    citations: ({ id }, _, { load }) => load.citations.get(id),
  },
};
