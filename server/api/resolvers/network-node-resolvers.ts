import { type Resolvers } from "../__generated__/resolvers.ts";
import { getNode } from "../any-node.ts";

/** Nodes of a network with their measures, communities or camps. */
export const networkNodeResolvers: Resolvers = {
  MeasuredNode: { node: ({ key }, _, { load }) => getNode(load, key) },
  CommunityNode: { node: ({ key }, _, { load }) => getNode(load, key) },
  CampNode: { node: ({ key }, _, { load }) => getNode(load, key) },
};
