import { listAreas, listIssues } from "../../store/records/issues.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { knownListArguments } from "../known-words.ts";
import { pageOnly } from "../list-arguments.ts";

export const issueResolvers: Resolvers = {
  Query: {
    issue: (_, { id }, { load }) => load.issues.find(id),
    issues: async (_, args, context) =>
      listIssues(context.reader, await knownListArguments(args, context)),
    areas: (_, __, { reader }) => listAreas(reader),
  },
  Issue: {
    name: ({ title }) => title,
    partOf: ({ partOfId }, _, { load }) => load.issues.find(partOfId),
    parts: ({ id }, _, { load }) => load.partsOfIssue.get(id),
    about: ({ id }, _, { load }) => load.documentsOfIssue.get(id),
    meetings: ({ id }, args, { load }) => load.meetingsOfIssue.get(id, pageOnly(args)),
    positionCount: ({ id }, _, { load }) => load.positionCountOfIssue.get(id),
    positions: async ({ id }, args, context) =>
      context.load.positionsOfIssue.get(id, await knownListArguments(args, context)),
  },
};
