import { type Resolvers } from "../__generated__/resolvers.ts";
import { getNode } from "../any-node.ts";
import { clusteringOf, twoModeMeasuresOf, twoModeOf } from "../networks/structure/two-mode-of.ts";

export const twoModeResolvers: Resolvers = {
  MeetingNetwork: {
    twoMode: ({ data, question }, _, { networks }) => twoModeOf(data, question, networks),
  },
  StanceMatrix: {
    twoMode: ({ data, matrix }, _, { networks }) =>
      twoModeOf(data, { of: "STANCES", network: matrix }, networks),
  },
  TwoModeNetwork: {
    clustering: (network, _, { networks }) => clusteringOf(network, networks),
    measures: (network, args, { networks }) => twoModeMeasuresOf(network, args, networks),
  },
  TwoModeNode: { node: ({ key }, _, { load }) => getNode(load, key) },
};
