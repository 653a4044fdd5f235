import { actorKinds, attendanceStatuses, meetingKinds } from "../../../schema/dataset.ts";
import { type NetworkData } from "../../analysis/column-cache.ts";
import {
  type MeetingNetworkQuestion,
  type MeetingsQuestion,
} from "../../analysis/jobs/meeting-options.ts";
import {
  type InputMaybe,
  type MeetingLevel,
  type MeetingNetworkFilter,
  type QueryMeetingNetworkArgs,
} from "../__generated__/types.ts";
import {
  aboutArgument,
  datasetsArgument,
  daysArgument,
  areasArgument,
  countriesArgument,
  indicesArgument,
  sourcesArgument,
  surenessArgument,
  tiersArgument,
  wordsArgument,
} from "./index-arguments.ts";

/** Converts the arguments of `meetingNetwork`. @throws {GraphQLError} BAD_USER_INPUT */
export function toMeetingNetworkQuestion(
  { filter, level, includeGroups, weight }: QueryMeetingNetworkArgs,
  data: NetworkData,
): MeetingNetworkQuestion {
  return { weight, ...toMeetingsQuestion("filter", filter, { level, includeGroups }, data) };
}

/** Converts a filter of meetings. @throws {GraphQLError} BAD_USER_INPUT */
export function toMeetingsQuestion(
  argument: string,
  input: InputMaybe<MeetingNetworkFilter>,
  chosen: { readonly level: MeetingLevel; readonly includeGroups: boolean },
  data: NetworkData,
): MeetingsQuestion {
  const filter: Partial<MeetingNetworkFilter> = input ?? {};
  const at = (name: string) => `${argument}.${name}`;
  return {
    ...chosen,
    filter: {
      kinds: filter.meetingKinds
        ? meetingKinds.filter((kind) => filter.meetingKinds?.includes(kind))
        : undefined,
      period: daysArgument(at("period"), filter.period),
      countries: countriesArgument(at("countries"), filter.countries, data),
      meetings: indicesArgument(at("meetings"), filter.meetings, data, "meetings"),
      issues: indicesArgument(at("issues"), filter.issues, data, "issues"),
      areas: areasArgument(at("areas"), filter.areas, data),
      about: aboutArgument(at("documents"), filter.documents, data),
      confidences: surenessArgument(filter.confidences),
      tiers: tiersArgument(filter.sourceTiers),
      datasets: datasetsArgument(at("datasets"), filter.datasets, data),
      sources: sourcesArgument(at("sources"), filter.sources, data),
      statuses: wordsArgument(filter.attendance, attendanceStatuses),
      actorKinds: wordsArgument(filter.actorKinds, actorKinds),
    },
    among: indicesArgument(at("among"), filter.among, data, "actors"),
    with: indicesArgument(at("with"), filter.with, data, "actors"),
  };
}
