import { type NetworkData } from "../../analysis/column-cache.ts";
import { type GapsQuestion } from "../../analysis/jobs/gaps-job.ts";
import { type Bridge } from "../../networks/combined/bridges.ts";
import { toDayNumber, toIsoDay } from "../../networks/columns/days.ts";
import { type Gap } from "../../networks/combined/gaps.ts";
import { parseUncertainDate } from "../../../schema/uncertain-date.ts";
import { type GapEvidenceArgs, type QueryGapsArgs } from "../__generated__/types.ts";
import { badInput, countArgument } from "../bad-input.ts";
import { toBothQuestion } from "./both-question.ts";
import { wholeArgument } from "./index-arguments.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { sharedStancesOf } from "./pairs/stance-pairs.ts";
import { leastSharedArgument } from "./to-stance-question.ts";

/** An actor who met both of two who have not met. */
export interface BridgeRecord extends Omit<Bridge, "actor"> {
  readonly actorId: string;
}

/** Two actors who disagree and have not met, with the question. */
export interface GapRecord {
  readonly data: NetworkData;
  readonly network: GapsQuestion;
  readonly found: Gap;
  readonly aId: string;
  readonly bId: string;
  readonly lastMet: string | null;
  readonly bridges: readonly BridgeRecord[];
}

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getGaps(args: QueryGapsArgs, networks: RequestNetworks) {
  const first = countArgument("first", args.first, 20, 500);
  const bridges = wholeArgument("bridges", args.bridges, 0, 50);
  const notSince = notSinceArgument(args.notSince);
  const data = await networks.data();
  const { normalisation } = args;
  const leastShared = leastSharedArgument(args.leastShared);
  const network = { ...toBothQuestion(args, data), normalisation, notSince, leastShared };
  const { gaps, count, fewerShared, leftOut, meetingCount } = await networks.ask("gaps", {
    network,
    first,
    bridges,
  });
  return {
    gaps: gaps.map((found) => toGap(data, network, found)),
    count,
    fewerShared,
    meetingCount,
    disagreementLeftOut: leftOut.weight,
  };
}

function toGap(data: NetworkData, network: GapsQuestion, found: Gap): GapRecord {
  const { actors } = data.names;
  return {
    data,
    network,
    found,
    aId: actors[found.a]!,
    bId: actors[found.b]!,
    lastMet: found.lastMet && toIsoDay(found.lastMet.latest),
    bridges: found.bridges.map(({ actor, ...bridge }) => ({ ...bridge, actorId: actors[actor]! })),
  };
}

/** @throws {GraphQLError} BAD_USER_INPUT when it has no first day */
function notSinceArgument(given: string | null | undefined): number | null {
  if (given === null || given === undefined) return null;
  const { earliest } = parseUncertainDate(given);
  if (earliest !== null) return toDayNumber(earliest);
  throw badInput("notSince", `\`notSince\` is ${given}, which begins on no day; give a day.`);
}

/**
 * The issues on which the two disagree. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError}
 */
export function gapEvidenceOf(
  { data, network: { positions, normalisation }, found: { a, b } }: GapRecord,
  args: GapEvidenceArgs,
  networks: RequestNetworks,
) {
  const network = { ...positions, over: "ACTORS", aggregation: "SUBTRACT", normalisation } as const;
  return sharedStancesOf(data, { network, a, b, order: "DISAGREEMENT" }, args, networks);
}
