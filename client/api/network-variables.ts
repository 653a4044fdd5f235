import {
  type MeetingNetworkQuery,
  type StanceMatrixQuery,
  type StanceNetworkQuery,
  type StanceQuestion,
} from "../model/graph-source.ts";
import {
  type MeetingNetworkFilter,
  type ScaleInput,
  type StanceFilter,
} from "./__generated__/graphql.ts";
import { toPeriodInput } from "./to-period-input.ts";

/** A question about who met whom as the API takes it, without the number of pairs. */
export function meetingVariables(question: Omit<MeetingNetworkQuery, "first">) {
  const { among, with: others, includeGroups, period, datasets, kinds, weight, level } = question;
  const filter: MeetingNetworkFilter = {
    ...(among !== undefined && { among: [...among] }),
    ...(others !== undefined && { with: [...others] }),
    ...(kinds.length > 0 && { meetingKinds: [...kinds] }),
    ...(period !== null && { period: toPeriodInput(period) }),
    ...(datasets.length > 0 && { datasets: [...datasets] }),
  };
  return { filter, weight, level, includeGroups };
}

/** Which positions count, as the API takes it. */
export function stanceVariables(
  question: StanceQuestion & Pick<StanceMatrixQuery, "issues"> & Pick<StanceNetworkQuery, "with">,
) {
  const { actors, with: others, issues, areas, period, datasets, selfOnly } = question;
  const { includeGroups, duplicates, level, conditional } = question;
  const filter: StanceFilter = {
    ...(actors !== undefined && { actors: [...actors] }),
    ...(others !== undefined && { with: [...others] }),
    ...(issues !== undefined && { issues: [...issues] }),
    ...(areas.length > 0 && { areas: [...areas] }),
    ...(period !== null && { period: toPeriodInput(period) }),
    ...(datasets.length > 0 && { datasets: [...datasets] }),
    ...(selfOnly && { attribution: "SELF" }),
  };
  const scale: ScaleInput = { conditional };
  return { filter, duplicates, level, scale, includeGroups };
}
