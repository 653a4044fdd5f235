import { toIsoDay } from "../../../networks/columns/days.ts";
import {
  type StanceNetworkPolarizationArgs,
  type StanceNetworkPolarizationOverTimeArgs,
} from "../../__generated__/types.ts";
import { type RequestNetworks } from "../../request-networks.ts";
import { type StanceNetworkRecord } from "../get-stance-network.ts";
import { wholeArgument } from "../index-arguments.ts";
import { toNodeKey } from "../node-keys.ts";
import { leftOverDays, windowOptions } from "../window-arguments.ts";

/** How far a stance network is polarized. @throws {GraphQLError} BAD_USER_INPUT */
export async function polarizationOf(
  { data, question }: StanceNetworkRecord,
  args: StanceNetworkPolarizationArgs,
  networks: RequestNetworks,
) {
  const { network } = question;
  const asked = { network, search: searchArguments(args) };
  const { nodes, ...rest } = await networks.ask("polarization", asked);
  return {
    ...rest,
    nodes: nodes.map(({ node, camp }) => ({ key: toNodeKey(data, question, node), camp })),
  };
}

/** The same in moving windows. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function polarizationOverTimeOf(
  { question: { network } }: StanceNetworkRecord,
  args: StanceNetworkPolarizationOverTimeArgs,
  networks: RequestNetworks,
) {
  const asked = { network, search: searchArguments(args), windows: windowOptions(args) };
  const found = await networks.ask("polarizationWindows", asked);
  return {
    ...leftOverDays(found),
    windows: found.windows.map(({ window: { from, until, ...held }, network: polarized }) => ({
      ...polarized,
      ...held,
      from: toIsoDay(from)!,
      until: toIsoDay(until)!,
    })),
  };
}

function searchArguments(args: {
  readonly camps: number;
  readonly starts: number;
  readonly seed: number;
}) {
  return {
    camps: wholeArgument("camps", args.camps, 2, 10),
    starts: wholeArgument("starts", args.starts, 1, 200),
    seed: args.seed,
  };
}
