import { type NetworkData } from "../../../analysis/column-cache.ts";
import {
  type TwoModeQuestion,
  type TwoModeValue,
} from "../../../analysis/jobs/structure/two-mode-job.ts";
import { type TwoModeNetworkMeasuresArgs } from "../../__generated__/types.ts";
import { countArgument } from "../../bad-input.ts";
import { type RequestNetworks } from "../../request-networks.ts";
import { wholeArgument } from "../index-arguments.ts";

/** A two-mode network, with the question, which nested fields need. */
export interface TwoModeNetworkRecord {
  readonly data: NetworkData;
  readonly question: TwoModeQuestion;
  readonly actorCount: number;
  readonly affiliationCount: number;
  readonly tieCount: number;
  readonly density: number;
  readonly componentCount: number;
}

/** A node of either mode, by kind and id. */
interface TwoModeKey {
  readonly kind: "ACTOR" | "MEETING" | "ISSUE";
  readonly id: string;
}

/** A node with its measures. */
export interface TwoModeNodeRecord {
  readonly key: TwoModeKey;
  readonly values: readonly TwoModeValue[];
}

/** The two-mode network behind another one. @throws {InvalidNetworkOptionsError} */
export async function twoModeOf(
  data: NetworkData,
  question: TwoModeQuestion,
  networks: RequestNetworks,
): Promise<TwoModeNetworkRecord> {
  return { data, question, ...(await networks.ask("twoModeSize", question)) };
}

export async function clusteringOf(
  { question }: TwoModeNetworkRecord,
  networks: RequestNetworks,
): Promise<number> {
  return (await networks.ask("twoModeClustering", question)).clustering;
}

/** Measures of one mode's nodes. @throws {GraphQLError} BAD_USER_INPUT */
export async function twoModeMeasuresOf(
  { data, question }: TwoModeNetworkRecord,
  args: TwoModeNetworkMeasuresArgs,
  networks: RequestNetworks,
) {
  const first = countArgument("first", args.first, 100, 500);
  const pivots = args.pivots == null ? null : wholeArgument("pivots", args.pivots, 2, 1_000_000);
  const which = [...new Set(args.which)];
  const mode = args.of;
  const asked = { ...question, mode, which, pivots, first };
  const { nodes, ...rest } = await networks.ask("twoModeMeasured", asked);
  const toKey = (index: number): TwoModeKey => {
    if (mode === "ACTORS") return { kind: "ACTOR", id: data.names.actors[index]! };
    return question.of === "MEETINGS"
      ? { kind: "MEETING", id: data.names.meetings[index]! }
      : { kind: "ISSUE", id: data.names.issues[index]! };
  };
  return { ...rest, nodes: nodes.map(({ node, values }) => ({ key: toKey(node), values })) };
}
