import { type Resolvers } from "../__generated__/resolvers.ts";
import { getNode } from "../any-node.ts";

/** Nodes of either network with what was found of them. */
export const networkNodeResolvers: Resolvers = {
  MeasuredNode: {
    node: ({ key }, _, { load }) => getNode(load, key),
    degree: ({ of }) => of.DEGREE ?? null,
    weightedDegree: ({ of }) => of.WEIGHTED_DEGREE ?? null,
    betweenness: ({ of }) => of.BETWEENNESS ?? null,
    closeness: ({ of }) => of.CLOSENESS ?? null,
    eigenvector: ({ of }) => of.EIGENVECTOR ?? null,
    pageRank: ({ of }) => of.PAGERANK ?? null,
  },
  CommunityNode: { node: ({ key }, _, { load }) => getNode(load, key) },
  CampNode: { node: ({ key }, _, { load }) => getNode(load, key) },
};
