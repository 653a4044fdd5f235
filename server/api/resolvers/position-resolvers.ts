import { listPositions } from "../../store/records/positions.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { knownListArguments } from "../known-words.ts";

export const positionResolvers: Resolvers = {
  Query: {
    position: (_, { id }, { load }) => load.positions.find(id),
    positions: async (_, args, context) =>
      listPositions(context.reader, await knownListArguments(args, context)),
  },
  Position: {
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    meeting: ({ meetingId }, _, { load }) => load.meetings.find(meetingId),
    document: ({ documentId }, _, { load }) => load.documents.find(documentId),
    citations: ({ id }, _, { load }) => load.citations.get(id),
  },
  Reporter: {
    name: async ({ kind, name }, _, { load }) => {
      if (kind === "ACTOR") return (await load.actors.get(name)).name;
      if (kind === "SOURCE") return (await load.sources.get(name)).publisher;
      return name;
    },
    actor: ({ kind, name }, _, { load }) => (kind === "ACTOR" ? load.actors.get(name) : null),
    source: ({ kind, name }, _, { load }) => (kind === "SOURCE" ? load.sources.get(name) : null),
  },
};
