import { countPositions, listPositions } from "../../store/records/positions.ts";
import { type PositionRecord } from "../../store/records/records.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { groupCounts } from "../group-counts.ts";
import { knownListArguments } from "../known-words.ts";

export const positionResolvers: Resolvers = {
  Query: {
    position: (_, { id }, { load }) => load.positions.find(id),
    positions: async (_, args, context) =>
      listPositions(context.reader, await knownListArguments(args, context)),
    positionCounts: async (_, { filter, by }, context) =>
      groupCounts(
        await countPositions(context.reader, {
          filter: (await knownListArguments({ filter }, context)).filter,
          by,
        }),
      ),
  },
  PositionCount: {
    issue: ({ keys: [issue] }, _, { load }) => (issue ? load.issues.get(issue) : null),
    side: ({ keys: [, side] }) => side || null,
    stance: ({ keys: [, , stance] }) => (stance || null) as PositionRecord["stance"] | null,
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
