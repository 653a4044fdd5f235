import { type DateSpan } from "../model/explored-graph.ts";
import { type Disc } from "./discs.ts";
import { type MeetingOnMap, type Place } from "./places.ts";

/** An actor's way from one place to another, once or several times. */
export interface Leg {
  readonly from: Place;
  readonly to: Place;
  readonly count: number;
  /** Whether which of the two meetings was first is certain, of one of its times at least. */
  readonly isCertain: boolean;
}

/** Where an actor was, one place after the other. */
export interface Travels {
  readonly legs: readonly Leg[];
  /** Number of places visited. */
  readonly places: number;
  /** Number of meetings attended that are on no way: without a first day, or known by country only. */
  readonly offTheWay: number;
  /** Number of times that the actor went from one place to another. */
  readonly times: number;
}

/**
 * The ways between the places of the meetings that an actor attended, in order of their first possible days. Meetings
 * at one place after each other are one stay.
 */
export function travelsOf(places: readonly Place[], attended: ReadonlySet<string>): Travels {
  const visits = places.flatMap((place) =>
    place.meetings.filter(({ id }) => attended.has(id)).map((meeting) => ({ place, meeting })),
  );
  const dated = visits
    .filter(({ place, meeting }) => meeting.date.earliest !== null && !place.isCountry)
    .toSorted((a, b) => inOrder(a.meeting, b.meeting));
  const legs = new Map<string, Leg>();
  let times = 0;
  for (const [n, { place, meeting }] of dated.entries()) {
    const before = dated[n - 1];
    if (before === undefined || before.place === place) continue;
    const key = `${before.place.key}>${place.key}`;
    const known = legs.get(key);
    times += 1;
    legs.set(key, {
      from: before.place,
      to: place,
      count: (known?.count ?? 0) + 1,
      isCertain: (known?.isCertain ?? false) || isBefore(before.meeting.date, meeting.date),
    });
  }
  return {
    legs: [...legs.values()],
    places: new Set(visits.map(({ place }) => place)).size,
    offTheWay: visits.length - dated.length,
    times,
  };
}

function inOrder(one: MeetingOnMap, other: MeetingOnMap): number {
  const words = ({ id, date }: MeetingOnMap) => `${date.earliest} ${date.latest ?? "9999"} ${id}`;
  return words(one) < words(other) ? -1 : 1;
}

/** Whether every day that one date may mean is before every day that the other may mean. */
function isBefore(one: DateSpan, other: DateSpan): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** A way as it is drawn, between two discs. */
export interface DrawnLeg {
  readonly from: Disc;
  readonly to: Disc;
  readonly count: number;
  readonly isCertain: boolean;
}

/** The ways between discs; those within one disc are not drawn. */
export function legsBetween(discs: readonly Disc[], legs: readonly Leg[]): DrawnLeg[] {
  const discOf = new Map(discs.flatMap((disc) => disc.places.map((place) => [place, disc])));
  const drawn = new Map<string, DrawnLeg>();
  for (const leg of legs) {
    const [from, to] = [discOf.get(leg.from), discOf.get(leg.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from.key}>${to.key}`;
    const known = drawn.get(key);
    drawn.set(key, {
      from,
      to,
      count: (known?.count ?? 0) + leg.count,
      isCertain: (known?.isCertain ?? false) || leg.isCertain,
    });
  }
  return [...drawn.values()];
}
