import { geoDistance } from "d3-geo";
import { type DateSpan } from "../model/explored-graph.ts";
import { type MeetingKind } from "../model/kinds.ts";
import { type LonLat } from "./outlines.ts";

/** A meeting as the map needs it. */
export interface MeetingOnMap {
  readonly id: string;
  readonly title: string;
  readonly meetingKind: MeetingKind;
  readonly date: DateSpan;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A place where meetings were held. */
export interface Place {
  readonly key: string;
  /** As the data set has it; null if only the coordinates or only the country are known. */
  readonly name: string | null;
  readonly country: string | null;
  readonly at: LonLat;
  /** Whether only the country is known: it is drawn in the middle of that. */
  readonly isCountry: boolean;
  /** Whether the data set gives this name coordinates far from these, too. */
  readonly isContradicted: boolean;
  readonly meetings: readonly MeetingOnMap[];
}

/** Why a meeting has no place on the map. */
export type Placeless = "CALL" | "VIDEO" | "unknown";

/** Where meetings were held, and those without a place. */
export interface Placed {
  /** Those with most meetings first. */
  readonly places: readonly Place[];
  readonly placeless: Readonly<Record<Placeless, readonly MeetingOnMap[]>>;
}

/** Coordinates of one name that are nearer to each other than this are one place, kilometres. */
const samePlace = 40;
const radiusOfEarth = 6371;

/**
 * Groups meetings by place. Coordinates count, whatever kind of meeting it is; a meeting without them is in the middle
 * of its country, unless it was a call. One name with coordinates far apart is several places.
 */
export function placesOf(
  meetings: readonly MeetingOnMap[],
  pointIn: (country: string) => LonLat | null,
): Placed {
  const placeless: Record<Placeless, MeetingOnMap[]> = { CALL: [], VIDEO: [], unknown: [] };
  const named = new Map<string, Found[]>();
  const inCountry = new Map<string, Found>();
  for (const meeting of meetings) {
    const { latitude, longitude, country, meetingKind } = meeting;
    if (latitude !== null && longitude !== null) {
      const at: LonLat = [longitude, latitude];
      const name = meeting.place?.trim() || null;
      const key = `${country ?? ""} ${name?.toLocaleLowerCase() ?? ""}`;
      const found = named.get(key) ?? [];
      const near = found.find((one) => kilometres(one.at, at) <= samePlace);
      if (near === undefined)
        named.set(key, [...found, { name, country, at, meetings: [meeting] }]);
      else near.meetings.push(meeting);
      continue;
    }
    if (meetingKind === "CALL" || meetingKind === "VIDEO") {
      placeless[meetingKind].push(meeting);
      continue;
    }
    const at = country === null ? null : pointIn(country);
    if (country === null || at === null) {
      placeless.unknown.push(meeting);
      continue;
    }
    const found = inCountry.get(country);
    if (found === undefined)
      inCountry.set(country, { name: null, country, at, meetings: [meeting] });
    else found.meetings.push(meeting);
  }
  const places = [
    ...[...named.values()].flatMap((found) =>
      found.map((one) => ({
        ...one,
        isCountry: false,
        // Without a name nothing is said twice.
        isContradicted: found.length > 1 && one.name !== null,
      })),
    ),
    ...[...inCountry.values()].map((one) => ({ ...one, isCountry: true, isContradicted: false })),
  ].map((place): Place => ({ ...place, key: keyOf(place) }));
  return {
    places: places.toSorted(
      (a, b) => b.meetings.length - a.meetings.length || (a.key < b.key ? -1 : 1),
    ),
    placeless,
  };
}

interface Found {
  readonly name: string | null;
  readonly country: string | null;
  readonly at: LonLat;
  readonly meetings: MeetingOnMap[];
}

function keyOf({ name, country, at, isCountry }: Omit<Place, "key" | "meetings">): string {
  return isCountry ? `in ${country}` : `${country ?? ""} ${name ?? ""} ${at.join(" ")}`;
}

function kilometres(one: LonLat, other: LonLat): number {
  return geoDistance([...one], [...other]) * radiusOfEarth;
}
