import { meetingKinds } from "../../../schema/dataset.ts";
import { type MeetingNetwork, parts } from "./co-attendance.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type Days, isUnknown, openBegin, openEnd } from "../columns/days.ts";

/** The common meetings of two actors, with sums. */
export interface Encounter {
  /** Latest first. `adds` is each meeting's part in the pair's weight. */
  readonly meetings: readonly { readonly meeting: number; readonly adds: number }[];
  /** The days between which they first met, of the meetings whose date is known; null when they never did. */
  readonly first: Days | null;
  /** The days between which they last met. */
  readonly last: Days | null;
  /** Number of meetings of each kind. */
  readonly byKind: Readonly<Record<(typeof meetingKinds)[number], number>>;
}

/** The evidence for a pair of the network: the meetings at which both sat. */
export function encounterOf(
  columns: NetworkColumns,
  { incidence, weight }: Pick<MeetingNetwork, "incidence" | "weight">,
  a: number,
  b: number,
): Encounter {
  const { meetings, offsets, sole, seatOffsets, seats, meetingOfSeat } = incidence;
  const { earliest, latest, kind } = columns.meetings;
  const found: number[] = [];
  let n = seatOffsets[a]!;
  let m = seatOffsets[b]!;
  while (n < seatOffsets[a + 1]! && m < seatOffsets[b + 1]!) {
    const [mine, theirs] = [seats[n]!, seats[m]!];
    const apart = meetingOfSeat[mine]! - meetingOfSeat[theirs]!;
    if (apart === 0 && mine !== theirs && (sole[mine]! < 0 || sole[mine] !== sole[theirs])) {
      found.push(meetingOfSeat[mine]!);
    }
    if (apart <= 0) n += 1;
    if (apart >= 0) m += 1;
  }
  const meetingsOf = (actor: number) => seatOffsets[actor + 1]! - seatOffsets[actor]!;
  const adds = (meeting: number) =>
    weight === "NEWMAN"
      ? 1 / (offsets[meeting + 1]! - offsets[meeting]! - 1)
      : 1 / parts(weight, found.length, meetingsOf(a), meetingsOf(b));
  const both = found
    .map((meeting) => ({ meeting: meetings[meeting]!, adds: adds(meeting) }))
    .toSorted(
      ({ meeting: one }, { meeting: other }) =>
        earliest[other]! - earliest[one]! || latest[other]! - latest[one]! || one - other,
    );
  const dated = both
    .map(({ meeting }) => ({ earliest: earliest[meeting]!, latest: latest[meeting]! }))
    .filter((days) => !isUnknown(days.earliest, days.latest));
  const range = (pick: (one: number, other: number) => number): Days | null => {
    if (both.length === 0) return null;
    if (dated.length === 0) return { earliest: openBegin, latest: openEnd };
    return dated.reduce((days, next) => ({
      earliest: pick(days.earliest, next.earliest),
      latest: pick(days.latest, next.latest),
    }));
  };
  const byKind = { IN_PERSON: 0, CALL: 0, VIDEO: 0, VISIT: 0 };
  for (const { meeting } of both) byKind[meetingKinds[kind[meeting]!]!] += 1;
  return { meetings: both, first: range(Math.min), last: range(Math.max), byKind };
}

/**
 * The least number of days that have passed since the last day of something; 0 if it lies in the future, null
 * if open.
 */
export function daysSince({ latest }: Pick<Days, "latest">, today: number): number | null {
  return latest === openEnd ? null : Math.max(0, today - latest);
}
