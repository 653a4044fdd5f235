import { itemOfDataset } from "../../references/csl-item.ts";
import { writeReference } from "../../references/write-reference.ts";
import { listDatasets } from "../../store/records/datasets.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { findAnyNode } from "../any-node.ts";
import { badInput } from "../bad-input.ts";

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_, { id }, { load }) => load.datasets.find(id),
    datasets: (_, __, { reader }) => listDatasets(reader),
  },
  Dataset: {
    factCount: async ({ id }, _, { load }) => (await load.factCountsOfDataset.get(id)).facts,
    quotedFactCount: async ({ id }, _, { load }) => (await load.factCountsOfDataset.get(id)).quoted,
    reference: (dataset, { format, url }) => {
      const seen = {
        url: url ? webAddress(url) : null,
        day: new Date().toISOString().slice(0, 10),
      };
      return writeReference(itemOfDataset(dataset, seen), format);
    },
    opensOn: ({ opensOnId }, _, { load }) => findAnyNode(load, opensOnId),
    counts: async ({ id }, _, { load }) =>
      Array.from(await load.countsOfDataset.get(id), ([kind, count]) => ({ kind, count })),
  },
};

/** @throws {GraphQLError} BAD_USER_INPUT when it is not an http(s) address */
function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.href;
  throw badInput(
    "url",
    "`url` is no address of a page; give one that begins with http:// or https://.",
  );
}
