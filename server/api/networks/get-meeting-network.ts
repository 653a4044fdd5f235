import { type NetworkData } from "../../analysis/column-cache.ts";
import { type NetworkQuestion } from "../../analysis/jobs/network-measures.ts";
import {
  type MeetingNetworkWindowsArgs,
  type QueryMeetingNetworkArgs,
} from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { type MeetingPairRecord, toMeetingPair } from "./pairs/meeting-pairs.ts";
import { toMeetingNetworkQuestion } from "./meeting-question.ts";
import { pairRank } from "./pairs/pair-cursors.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { shownNodes } from "./shown-nodes.ts";
import { toWindows, windowArguments } from "./window-arguments.ts";

/** Who met whom, with the question, which nested fields need. */
export interface MeetingNetworkRecord {
  readonly data: NetworkData;
  readonly question: Extract<NetworkQuestion, { readonly of: "MEETINGS" }>;
  readonly actorIds: readonly string[];
  readonly pairs: readonly MeetingPairRecord[];
  readonly pairCount: number;
  readonly pairsLeftOut: number;
  readonly weightLeftOut: number;
  readonly meetingCount: number;
  readonly actorCount: number;
}

/** @throws {GraphQLError} BAD_USER_INPUT */
export async function getMeetingNetwork(
  args: QueryMeetingNetworkArgs,
  networks: RequestNetworks,
): Promise<MeetingNetworkRecord> {
  const first = countArgument("first", args.first, 300, 2000);
  const data = await networks.data();
  const network = toMeetingNetworkQuestion(args, data);
  const question = { of: "MEETINGS", network } as const;
  const after = pairRank(data, question, args.after);
  const found = await networks.ask("meetingNetwork", { network, first, after });
  return {
    data,
    question,
    actorIds: shownNodes(found.pairs).map((index) => data.names.actors[index]!),
    pairs: found.pairs.map((indices) => toMeetingPair(data, network, indices)),
    pairCount: found.pairCount,
    pairsLeftOut: found.leftOut.count,
    weightLeftOut: found.leftOut.weight,
    meetingCount: found.meetingCount,
    actorCount: found.actorCount,
  };
}

/** The network in moving windows. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function meetingWindowsOf(
  { data, question: { network } }: MeetingNetworkRecord,
  args: MeetingNetworkWindowsArgs,
  networks: RequestNetworks,
) {
  const asked = windowArguments(args);
  const found = await networks.ask("meetingWindows", { network, ...asked });
  return toWindows(found, (indices, earliest, latest) => {
    const period = { earliest, latest, match: asked.windows.match };
    const ofWindow = { ...network, filter: { ...network.filter, period } };
    return toMeetingPair(data, ofWindow, indices);
  });
}
