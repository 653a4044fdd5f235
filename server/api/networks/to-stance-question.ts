import { actorKinds, attributions, stances } from "../../../schema/dataset.ts";
import { type NetworkData } from "../../analysis/column-cache.ts";
import {
  type PositionsQuestion,
  type StanceNetworkQuestion,
} from "../../analysis/jobs/stance-options.ts";
import {
  type Duplicates,
  type InputMaybe,
  type QueryStanceNetworkArgs,
  type ScaleInput,
  type StanceFilter,
  type StanceLevel,
} from "../__generated__/types.ts";
import { badInput } from "../bad-input.ts";
import {
  datasetsArgument,
  daysArgument,
  areasArgument,
  indicesArgument,
  sourcesArgument,
  surenessArgument,
  tiersArgument,
  wholeArgument,
  wordsArgument,
} from "./index-arguments.ts";
import { scaleArgument } from "./scale-argument.ts";

/** Converts the arguments of `stanceNetwork`. @throws {GraphQLError} BAD_USER_INPUT */
export function toStanceNetworkQuestion(
  args: QueryStanceNetworkArgs,
  data: NetworkData,
): StanceNetworkQuestion {
  const { over, aggregation, normalisation, filter } = args;
  const leastShared = leastSharedArgument(args.leastShared);
  const options = { over, aggregation, normalisation, leastShared };
  if (over === "ACTORS")
    return { ...options, ...toPositionsQuestion("filter", filter, args, data) };
  refuseWith("filter", filter, "over ISSUES pairs are of issues");
  // Over issues, actors are not the nodes but tie them, so `among` limits whose positions count.
  const { among, ...positions } = toPositionsQuestion("filter", filter, args, data);
  return { ...options, ...positions, filter: { ...positions.filter, holders: among } };
}

/** @throws {GraphQLError} BAD_USER_INPUT outside 1 to 10,000 */
export function leastSharedArgument(given: number): number {
  return wholeArgument("leastShared", given, 1, 10_000);
}

/** Converts a filter of positions. @throws {GraphQLError} BAD_USER_INPUT */
export function toPositionsQuestion(
  argument: string,
  input: InputMaybe<StanceFilter>,
  args: {
    readonly level: StanceLevel;
    readonly includeGroups: boolean;
    readonly scale?: InputMaybe<ScaleInput>;
    readonly duplicates: Duplicates;
  },
  data: NetworkData,
): PositionsQuestion {
  const filter: Partial<StanceFilter> = input ?? {};
  const at = (name: string) => `${argument}.${name}`;
  return {
    level: args.level,
    includeGroups: args.includeGroups,
    scale: scaleArgument(args.scale),
    duplicates: args.duplicates,
    filter: {
      period: daysArgument(at("period"), filter.period),
      stances: wordsArgument(filter.stances, stances),
      attributions: wordsArgument(filter.attributions, attributions),
      issues: indicesArgument(at("issues"), filter.issues, data, "issues"),
      areas: areasArgument(at("areas"), filter.areas, data),
      confidences: surenessArgument(filter.confidences),
      tiers: tiersArgument(filter.sourceTiers),
      datasets: datasetsArgument(at("datasets"), filter.datasets, data),
      sources: sourcesArgument(at("sources"), filter.sources, data),
      documents: indicesArgument(at("documents"), filter.documents, data, "documents"),
      actorKinds: wordsArgument(filter.actorKinds, actorKinds),
    },
    among: indicesArgument(at("actors"), filter.actors, data, "actors"),
    with: indicesArgument(at("with"), filter.with, data, "actors"),
  };
}

/** @throws {GraphQLError} BAD_USER_INPUT when a filter has `with` although the field has no pairs */
export function refuseWith(argument: string, filter: InputMaybe<StanceFilter>, why: string): void {
  if (!filter?.with) return;
  const message = `\`${argument}.with\` asks for pairs with these actors, but ${why}; leave it out, or use \`${argument}.actors\`.`;
  throw badInput(`${argument}.with`, message);
}
