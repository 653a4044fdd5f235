import {
  type AttendanceRow,
  type MeetingRow,
  type NetworkRows,
  type PositionRow,
} from "../../server/networks/columns/network-rows.ts";
import { type Actor } from "../../schema/dataset.ts";

/** A person with that id by default. */
export function actor(
  id: string,
  { kind = "PERSON", placeholder = false }: Partial<Pick<Actor, "kind" | "placeholder">> = {},
): NetworkRows["actors"][number] {
  return { id, kind, placeholder };
}

/** A meeting in person on 2025-01-01 that is an encounter and in no round. */
export function meeting(
  id: string,
  { date = "2025-01-01", ...rest }: Partial<MeetingRow> & { readonly date?: string } = {},
): MeetingRow {
  return {
    id,
    kind: "IN_PERSON",
    isEncounter: true,
    confidence: "HIGH",
    country: null,
    partOf: null,
    issues: [],
    sources: [],
    tiers: [],
    datasets: [],
    earliest: date,
    latest: date,
    ...rest,
  };
}

export function attendance(
  of: string,
  who: string,
  onBehalfOf: string | null = null,
): AttendanceRow {
  return {
    meeting: of,
    actor: who,
    onBehalfOf,
    status: "ATTENDED",
    confidence: "HIGH",
    sources: [],
  };
}

/** Rows of meetings with these attendants. */
export function whoMet(
  meetings: Readonly<Record<string, readonly string[]>>,
): Pick<NetworkRows, "actors" | "meetings" | "attendances"> {
  return {
    actors: [...new Set(Object.values(meetings).flat())].map((id) => actor(id)),
    meetings: Object.keys(meetings).map((id) => meeting(id)),
    attendances: Object.entries(meetings).flatMap(([id, who]) =>
      who.map((one) => attendance(id, one)),
    ),
  };
}

/** A certain position of 2025-01-01 in support, with a source of its own. */
export function position(
  id: string,
  holder: string,
  issue: string,
  { date = "2025-01-01", ...rest }: Partial<PositionRow> & { readonly date?: string } = {},
): PositionRow {
  return {
    id,
    actor: holder,
    issue,
    stance: "SUPPORTS",
    value: null,
    conditionKey: null,
    attribution: "SELF",
    confidence: "HIGH",
    source: `source of ${id}`,
    document: null,
    sources: [],
    tiers: [],
    datasets: [],
    earliest: date,
    latest: date,
    ...rest,
  };
}

/** Rows with only what is given; actors and issues that positions refer to are added. */
export function rowsOf(given: Partial<NetworkRows>): NetworkRows {
  const { positions = [], actors = [], issues = [] } = given;
  const named = new Set(positions.map((one) => one.actor));
  const asked = new Set(positions.map(({ issue }) => issue));
  for (const { id } of actors) named.delete(id);
  for (const { id } of issues) asked.delete(id);
  return {
    documents: [],
    memberships: [],
    meetings: [],
    attendances: [],
    ...given,
    actors: [...actors, ...Array.from(named, (id) => actor(id))],
    issues: [...issues, ...Array.from(asked, (id) => ({ id, areas: ["all"], about: [] }))],
    positions,
  };
}
