import { type GeoProjection } from "d3-geo";
import { type MeetingOnMap, type Place } from "./places.ts";

/** A mark on the map: a place, or several that would cover each other. */
export interface Disc {
  /** That of the place with most meetings. */
  readonly key: string;
  /** Its centre on the screen, CSS pixels: where the place with most meetings lies. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Those with most meetings first. */
  readonly places: readonly Place[];
  readonly meetings: readonly MeetingOnMap[];
}

/** The radius of the largest disc, of one for one meeting where there are few, and of the smallest, CSS pixels. */
const largest = 24;
const usual = 9;
const smallest = 4.5;

/** Discs become one where their centres are nearer to each other than this share of their radii together. */
const apart = 0.55;

/** The radius for a number of meetings, CSS pixels: the area grows with it, but none is too small to be hit. */
export function radiusFor(count: number, most: number): number {
  return Math.max(
    smallest,
    Math.min(usual, largest / Math.sqrt(Math.max(1, most))) * Math.sqrt(count),
  );
}

/** The numbers of meetings whose sizes are shown: one, the most, and one between. */
export function legendCounts(most: number): number[] {
  const between = Math.round(most / 4);
  return [...new Set([1, between > 1 ? between : 1, most])];
}

/** The discs of places at a projection. Those that would cover each other are one, at the larger of them. */
export function discsOf(places: readonly Place[], projection: GeoProjection): Disc[] {
  const groups = places.flatMap((place): Group[] => {
    const point = projection([...place.at]);
    return point === null ? [] : [{ x: point[0], y: point[1], places: [place] }];
  });
  let joined = groups;
  let before: number;
  do {
    before = joined.length;
    joined = joinedOnce(joined);
  } while (joined.length < before);
  const most = mostOf(joined);
  return joined.map(({ x, y, places: together }) => ({
    key: together[0]?.key ?? "",
    x,
    y,
    radius: radiusFor(countOf(together), most),
    places: together,
    meetings: together.flatMap(({ meetings }) => meetings),
  }));
}

interface Group {
  readonly x: number;
  readonly y: number;
  readonly places: Place[];
}

function joinedOnce(groups: readonly Group[]): Group[] {
  const most = mostOf(groups);
  const radiusOf = ({ places }: Group) => radiusFor(countOf(places), most);
  const joined: Group[] = [];
  for (const group of groups.toSorted((a, b) => countOf(b.places) - countOf(a.places))) {
    const near = joined.find(
      (other) =>
        Math.hypot(other.x - group.x, other.y - group.y) <
        apart * (radiusOf(other) + radiusOf(group)),
    );
    if (near === undefined) joined.push({ ...group, places: [...group.places] });
    else near.places.push(...group.places);
  }
  return joined;
}

function countOf(places: readonly Place[]): number {
  return places.reduce((sum, { meetings }) => sum + meetings.length, 0);
}

function mostOf(groups: readonly Group[]): number {
  return Math.max(1, ...groups.map(({ places }) => countOf(places)));
}
