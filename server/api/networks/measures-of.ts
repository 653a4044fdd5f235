import { type NetworkData } from "../../analysis/column-cache.ts";
import { type MeasuredValue, type NetworkQuestion } from "../../analysis/jobs/network-measures.ts";
import { type Measure, type TieSigns } from "../__generated__/types.ts";
import { badInput, countArgument } from "../bad-input.ts";
import { type NodeKey, toNodeKey } from "./node-keys.ts";
import { type StanceNetworkRecord } from "./get-stance-network.ts";
import { wholeArgument } from "./index-arguments.ts";
import { type RequestNetworks } from "../request-networks.ts";

/** A node with its measures. */
export interface MeasuredNodeRecord {
  readonly key: NodeKey;
  readonly values: readonly MeasuredValue[];
}

/** Measures of a network's nodes. @throws {GraphQLError} BAD_USER_INPUT */
export async function measuresOf(
  data: NetworkData,
  network: NetworkQuestion,
  args: {
    readonly which: readonly Measure[];
    readonly ties: TieSigns;
    readonly pivots?: number | null | undefined;
    readonly first?: number | null | undefined;
  },
  networks: RequestNetworks,
) {
  const first = countArgument("first", args.first, 100, 500);
  const pivots = args.pivots == null ? null : wholeArgument("pivots", args.pivots, 2, 1_000_000);
  const which = [...new Set(args.which)];
  const { ties } = args;
  const found = await networks.ask("networkMeasures", { ...network, which, ties, pivots, first });
  return {
    nodes: found.nodes.map(({ node, values }) => ({ key: toNodeKey(data, network, node), values })),
    nodeCount: found.nodeCount,
    estimates: found.estimates,
  };
}

/** A node with its community and component. */
export interface CommunityNodeRecord {
  readonly key: NodeKey;
  readonly community: number;
  readonly component: number;
}

/** The communities of a network. @throws {GraphQLError} BAD_USER_INPUT */
export async function communitiesOf(
  data: NetworkData,
  network: NetworkQuestion,
  { resolution, seed }: { readonly resolution: number; readonly seed: number },
  networks: RequestNetworks,
) {
  if (!(resolution > 0 && resolution <= 100)) {
    const message = `\`resolution\` is ${resolution}; give a number above 0, to 100.`;
    throw badInput("resolution", message);
  }
  const { nodes, ...rest } = await networks.ask("networkCommunities", {
    ...network,
    resolution,
    seed,
  });
  return {
    ...rest,
    nodes: nodes.map(({ node, ...parts }) => ({ key: toNodeKey(data, network, node), ...parts })),
  };
}

/** A node with its camp. */
export interface CampNodeRecord {
  readonly key: NodeKey;
  readonly camp: number;
}

/** How well a stance network splits into two camps. @throws {GraphQLError} BAD_USER_INPUT */
export async function balanceOf(
  data: NetworkData,
  question: Extract<NetworkQuestion, { readonly of: "STANCES" }>,
  args: { readonly starts: number; readonly seed: number },
  networks: RequestNetworks,
) {
  const starts = wholeArgument("starts", args.starts, 1, 200);
  const { seed } = args;
  const { nodes, ...rest } = await networks.ask("networkBalance", {
    network: question.network,
    starts,
    seed,
  });
  return {
    ...rest,
    nodes: nodes.map(({ node, camp }) => ({ key: toNodeKey(data, question, node), camp })),
  };
}

/** The camps among the pairs shown. */
export interface CampsRecord {
  readonly larger: readonly NodeKey[];
  readonly smaller: readonly NodeKey[];
  readonly frustratedShare: number;
}

/** The camps of a stance network; null if there are none clear. */
export async function campsOf(
  { data, question, first, after }: StanceNetworkRecord,
  networks: RequestNetworks,
): Promise<CampsRecord | null> {
  const { network } = question;
  const { camps } = await networks.ask("stanceCamps", { network, first, after });
  if (camps === null) return null;
  const toKeys = (indices: Int32Array) =>
    Array.from(indices, (index) => toNodeKey(data, question, index));
  const { larger, smaller, frustratedShare } = camps;
  return { larger: toKeys(larger), smaller: toKeys(smaller), frustratedShare };
}
