import { type meetingKinds } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type ChosenDays } from "../columns/days.ts";
import { type MeetingChoice } from "./incidence.ts";
import { toMask } from "../columns/find-index.ts";

/**
 * Which meetings, attendances and actors to include: plain data, with the numbers of the columns. All given
 * conditions must hold.
 */
export interface MeetingFilter {
  readonly kinds?: readonly (typeof meetingKinds)[number][] | undefined;
  readonly period?: ChosenDays | undefined;
  /** Indices in the names of countries. */
  readonly countries?: readonly number[] | undefined;
  /** The meetings themselves, or rounds, which stand for their sessions. */
  readonly meetings?: readonly number[] | undefined;
  /** Meetings that discussed one of these issues, or an issue in one of these areas (indices in their names). */
  readonly issues?: readonly number[] | undefined;
  readonly areas?: readonly number[] | undefined;
  /** Meetings that discussed one of these issues too: those about the documents asked for. */
  readonly about?: readonly number[] | undefined;
  /** Applies to meetings and to attendances: 2 high, 1 medium, 0 low. */
  readonly confidences?: readonly number[] | undefined;
  /** Tier bits as in the columns: at least one of them is cited. */
  readonly tiers?: number | undefined;
  /** Indices in the names of sets of data sets. */
  readonly datasets?: readonly number[] | undefined;
  /** Kinds of actors, at the level. */
  readonly actorKinds?: readonly number[] | undefined;
  /** See {@link MeetingChoice}. */
  readonly statuses?: readonly number[] | undefined;
  readonly sources?: SourceSets | undefined;
}

/** Which facts a filter by sources includes, as indices in the names of sets of sources. */
export interface SourceSets {
  /** Sets that contain at least one of the sources asked for. */
  readonly any: readonly number[];
  /** Sets that contain only such sources: what is inherited from a meeting certainly rests on these. */
  readonly all: readonly number[];
}

/** Turns a filter into a choice of meetings, attendances and members. */
export function toMeetingChoice(
  columns: NetworkColumns,
  { level, includeGroups }: Pick<MeetingChoice, "level" | "includeGroups">,
  filter: MeetingFilter,
): MeetingChoice {
  const { actorKinds } = filter;
  return {
    level,
    includeGroups,
    kinds: filter.kinds,
    period: filter.period,
    meetings: meetingMask(columns, filter),
    statuses: filter.statuses,
    attendances: attendanceMask(columns, filter),
    ...(actorKinds && { members: isOneOf(columns.actors.kind, actorKinds) }),
  };
}

/** A mask that is 1 where the value is one of those given. */
export function isOneOf(column: Uint8Array | Int32Array, values: readonly number[]): Uint8Array {
  const wanted = new Set(values);
  return Uint8Array.from(column, (value) => (wanted.has(value) ? 1 : 0));
}

/** A mask that is 1 where an issue has one of these areas. */
export function inAreas(
  { count, areaOffsets, areas }: NetworkColumns["issues"],
  asked: readonly number[],
): Uint8Array {
  const wanted = new Set(asked);
  return Uint8Array.from({ length: count }, (_, issue) =>
    areas.subarray(areaOffsets[issue], areaOffsets[issue + 1]).some((area) => wanted.has(area))
      ? 1
      : 0,
  );
}

function attendanceMask(
  { attendances }: NetworkColumns,
  filter: MeetingFilter,
): Uint8Array | undefined {
  if (filter.confidences === undefined && filter.sources === undefined) return undefined;
  const confidences = filter.confidences && new Set(filter.confidences);
  const any = filter.sources && new Set(filter.sources.any);
  const all = filter.sources && new Set(filter.sources.all);
  return Uint8Array.from(attendances.actor, (_, n) => {
    const set = attendances.sources[n]!;
    return (confidences === undefined || confidences.has(attendances.confidence[n]!)) &&
      (any === undefined || (attendances.inherits[n] === 1 ? all!.has(set) : any.has(set)))
      ? 1
      : 0;
  });
}

function meetingMask({ meetings, issues }: NetworkColumns, filter: MeetingFilter): Uint8Array {
  const { count, round, issueOffsets } = meetings;
  const asked = filter.meetings && toMask(filter.meetings, count);
  const onIssue = filter.issues && toMask(filter.issues, issues.count);
  const about = filter.about && toMask(filter.about, issues.count);
  const onArea = filter.areas && inAreas(issues, filter.areas);
  const countries = filter.countries && new Set(filter.countries);
  const confidences = filter.confidences && new Set(filter.confidences);
  const datasets = filter.datasets && new Set(filter.datasets);

  const isWithin = (meeting: number, mask: Uint8Array) => {
    // Rounds may be nested. The limit guards against a cycle, which no valid data set has.
    for (let at = meeting, steps = 0; at >= 0 && steps < 8; at = round[at]!, steps += 1) {
      if (mask[at] === 1) return true;
    }
    return false;
  };
  const discussed = (meeting: number, mask: Uint8Array) => {
    for (let n = issueOffsets[meeting]!; n < issueOffsets[meeting + 1]!; n += 1) {
      if (mask[meetings.issues[n]!] === 1) return true;
    }
    return false;
  };
  return Uint8Array.from({ length: count }, (_, n) =>
    (asked === undefined || isWithin(n, asked)) &&
    (onIssue === undefined || discussed(n, onIssue)) &&
    (onArea === undefined || discussed(n, onArea)) &&
    (about === undefined || discussed(n, about)) &&
    (countries === undefined || countries.has(meetings.country[n]!)) &&
    (confidences === undefined || confidences.has(meetings.confidence[n]!)) &&
    (filter.tiers === undefined || (meetings.tiers[n]! & filter.tiers) !== 0) &&
    (datasets === undefined || datasets.has(meetings.datasets[n]!))
      ? 1
      : 0,
  );
}
