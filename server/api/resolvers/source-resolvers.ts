import { listDocuments } from "../../store/records/documents.ts";
import { listSources } from "../../store/records/sources.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { listArguments, pageOnly } from "../list-arguments.ts";

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, { id }, { load }) => load.sources.find(id),
    sources: (_, args, { reader }) => listSources(reader, listArguments(args)),
    document: (_, { id }, { load }) => load.documents.find(id),
    documents: (_, args, { reader }) => listDocuments(reader, listArguments(args)),
  },
  Source: {
    factCount: ({ id }, _, { load }) => load.factCountOfSource.get(id),
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
