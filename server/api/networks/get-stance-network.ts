import { type NetworkData } from "../../analysis/column-cache.ts";
import { type NetworkQuestion } from "../../analysis/jobs/network-measures.ts";
import {
  type QueryStanceNetworkArgs,
  type StanceNetworkWindowsArgs,
} from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { type NodeKey, toNodeKey } from "./node-keys.ts";
import { type PairRank } from "../../networks/columns/strongest-pairs.ts";
import { pairRank } from "./pairs/pair-cursors.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { shownNodes } from "./shown-nodes.ts";
import { type StancePairRecord, toStancePair } from "./pairs/stance-pairs.ts";
import { toStanceNetworkQuestion } from "./to-stance-question.ts";
import { toWindows, windowArguments } from "./window-arguments.ts";

/** Who agrees with whom, with the question, which nested fields need. */
export interface StanceNetworkRecord {
  readonly data: NetworkData;
  readonly question: Extract<NetworkQuestion, { readonly of: "STANCES" }>;
  /** The number of pairs asked for. */
  readonly first: number;
  /** The pair after which they begin. */
  readonly after: PairRank | undefined;
  readonly nodeKeys: readonly NodeKey[];
  readonly pairs: readonly StancePairRecord[];
  readonly pairCount: number;
  readonly pairsLeftOut: number;
  readonly weightLeftOut: number;
  readonly strengthLeftOut: number;
  readonly weightlessPairs: number;
  readonly evenPairs: number | null;
  readonly fewerShared: number;
  readonly positionCount: number;
}

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getStanceNetwork(
  args: QueryStanceNetworkArgs,
  networks: RequestNetworks,
): Promise<StanceNetworkRecord> {
  const first = countArgument("first", args.first, 300, 2000);
  const data = await networks.data();
  const question = { of: "STANCES", network: toStanceNetworkQuestion(args, data) } as const;
  const { network } = question;
  const after = pairRank(data, question, args.after);
  const found = await networks.ask("stanceNetwork", { network, first, after });
  return {
    data,
    question,
    first,
    after,
    nodeKeys: shownNodes(found.pairs).map((index) => toNodeKey(data, question, index)),
    pairs: found.pairs.map((indices) => toStancePair(data, network, indices)),
    pairCount: found.pairCount,
    pairsLeftOut: found.leftOut.count,
    weightLeftOut: found.leftOut.weight,
    strengthLeftOut: found.leftOut.strength,
    weightlessPairs: found.weightlessPairs,
    evenPairs: network.aggregation === "SUBTRACT" ? found.weightlessPairs : null,
    fewerShared: found.fewerShared,
    positionCount: found.positionCount,
  };
}

/** The network in moving windows. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function stanceWindowsOf(
  { data, question: { network } }: StanceNetworkRecord,
  args: StanceNetworkWindowsArgs,
  networks: RequestNetworks,
) {
  const asked = windowArguments(args);
  const found = await networks.ask("stanceWindows", { network, ...asked });
  return toWindows(found, (indices, earliest, latest) => {
    const period = { earliest, latest, match: asked.windows.match };
    const ofWindow = { ...network, filter: { ...network.filter, period } };
    return toStancePair(data, ofWindow, indices);
  });
}
