import { itemOfSource } from "../../references/csl-item.ts";
import { writeReference } from "../../references/write-reference.ts";
import { listDocuments } from "../../store/records/documents.ts";
import { listSources } from "../../store/records/sources.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { knownListArguments } from "../known-words.ts";
import { pageOnly } from "../list-arguments.ts";

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, { id }, { load }) => load.sources.find(id),
    sources: async (_, args, context) =>
      listSources(context.reader, await knownListArguments(args, context)),
    document: (_, { id }, { load }) => load.documents.find(id),
    documents: async (_, args, context) =>
      listDocuments(context.reader, await knownListArguments(args, context)),
  },
  Source: {
    factCount: ({ id }, _, { load }) => load.factCountOfSource.get(id),
    reference: (source, { format }) => writeReference(itemOfSource(source), format),
    facts: ({ id }, args, { load }) => load.factsOfSource.get(id, pageOnly(args)),
  },
  Document: {
    issuers: ({ id }, _, { load }) => load.issuersOfDocument.get(id),
    issues: ({ id }, _, { load }) => load.issuesOfDocument.get(id),
    positions: ({ id }, args, { load }) => load.positionsOfDocument.get(id, pageOnly(args)),
    citations: ({ id }, _, { load }) => load.citations.get(id),
  },
  Citation: {
    source: ({ sourceId }, _, { load }) => load.sources.get(sourceId),
  },
};
