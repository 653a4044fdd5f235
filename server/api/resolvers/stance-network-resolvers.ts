import { type Resolvers } from "../__generated__/resolvers.ts";
import { getNode } from "../any-node.ts";
import { balanceOf, campsOf, communitiesOf, measuresOf } from "../networks/measures-of.ts";
import { getStanceNetwork, stanceWindowsOf } from "../networks/get-stance-network.ts";
import { pairCursor } from "../networks/pairs/pair-cursors.ts";
import { sharedStancesOf } from "../networks/pairs/stance-pairs.ts";
import { backboneOf } from "../networks/structure/backbone-of.ts";
import { polarizationOf, polarizationOverTimeOf } from "../networks/structure/polarization-of.ts";

export const stanceNetworkResolvers: Resolvers = {
  Query: {
    stanceNetwork: (_, args, { networks }) => getStanceNetwork(args, networks),
  },
  StanceNetwork: {
    nodes: ({ nodeKeys }, _, { load }) => nodeKeys.map((key) => getNode(load, key)),
    measures: ({ data, question }, args, { networks }) =>
      measuresOf(data, question, args, networks),
    communities: ({ data, question }, args, { networks }) =>
      communitiesOf(data, question, args, networks),
    balance: ({ data, question }, args, { networks }) => balanceOf(data, question, args, networks),
    polarization: (network, args, { networks }) => polarizationOf(network, args, networks),
    polarizationOverTime: (network, args, { networks }) =>
      polarizationOverTimeOf(network, args, networks),
    backbone: (network, args, { networks }) => backboneOf(network, args, networks),
    camps: (network, _, { networks }) => campsOf(network, networks),
    windows: (network, args, { networks }) => stanceWindowsOf(network, args, networks),
  },
  BackboneStep: { node: ({ key }, _, { load }) => getNode(load, key) },
  Camps: {
    larger: ({ larger }, _, { load }) => larger.map((key) => getNode(load, key)),
    smaller: ({ smaller }, _, { load }) => smaller.map((key) => getNode(load, key)),
  },
  StancePair: {
    id: ({ aKey, bKey }) => `${aKey.id}+${bKey.id}`,
    cursor: ({ data, network, indices }) => pairCursor(data, { of: "STANCES", network }, indices),
    a: ({ aKey }, _, { load }) => getNode(load, aKey),
    b: ({ bKey }, _, { load }) => getNode(load, bKey),
    evidence: ({ data, network, indices: { a, b } }, args, { networks }) =>
      sharedStancesOf(data, { network, a, b, order: "STRENGTH" }, args, networks),
  },
  SharedStanceConnection: {
    nodes: ({ edges }, _, { load }) => edges.map(({ key }) => getNode(load, key)),
  },
  SharedStanceEdge: { node: ({ key }, _, { load }) => getNode(load, key) },
  PositionEvidence: { position: ({ positionId }, _, { load }) => load.positions.get(positionId) },
  PositionEvidenceConnection: {
    nodes: ({ edges }, _, { load }) =>
      edges.map(({ positionId }) => load.positions.get(positionId)),
  },
  PositionEvidenceEdge: { node: ({ positionId }, _, { load }) => load.positions.get(positionId) },
};
