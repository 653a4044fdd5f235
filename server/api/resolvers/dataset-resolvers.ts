import { listDatasets } from "../../store/records/datasets.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { findAnyNode } from "../any-node.ts";

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_, { id }, { load }) => load.datasets.find(id),
    datasets: (_, __, { reader }) => listDatasets(reader),
  },
  Dataset: {
    factCount: async ({ id }, _, { load }) => (await load.factCountsOfDataset.get(id)).facts,
    quotedFactCount: async ({ id }, _, { load }) => (await load.factCountsOfDataset.get(id)).quoted,
    opensOn: ({ opensOnId }, _, { load }) => findAnyNode(load, opensOnId),
    counts: async ({ id }, _, { load }) =>
      Array.from(await load.countsOfDataset.get(id), ([kind, count]) => ({ kind, count })),
  },
};
