import {
  actorKinds,
  attributions,
  type Actor,
  type Issue,
  type Meeting,
  meetingKinds,
  type Position,
  stances,
} from "../../schema/dataset.ts";
import { type NetworkColumns, type PositionColumns } from "./columns.ts";
import { openBegin, openEnd, toDayNumber } from "./days.ts";
import { type Period } from "./uncertain-date.ts";

/** The rows that columns are built from, in any order; days are `YYYY-MM-DD`, null when open. */
export interface NetworkRows {
  readonly actors: readonly Pick<Actor, "id" | "kind" | "placeholder">[];
  readonly memberships: readonly (Period & { readonly member: string; readonly of: string })[];
  readonly meetings: readonly MeetingRow[];
  readonly attendances: readonly AttendanceRow[];
  readonly issues: readonly Pick<Issue, "id">[];
  readonly positions: readonly PositionRow[];
}

export interface MeetingRow extends Pick<Meeting, "id" | "kind" | "status" | "plenary">, Period {
  /** The round it is a session of. */
  readonly partOf: string | null;
}

export interface AttendanceRow {
  readonly meeting: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
}

export interface PositionRow
  extends
    Pick<Position, "id" | "actor" | "issue" | "stance" | "attribution" | "confidence">,
    Period {
  readonly value: number | null;
  /** The source cited first. */
  readonly source: string | null;
}

/** Rows that do not belong together: one names an actor, meeting or issue that is not among them. */
export class UnknownInRowsError extends Error {
  override readonly name = "UnknownInRowsError";
  readonly table: string;
  readonly id: string;
  constructor(table: string, id: string) {
    super(`The rows name "${id}", which is not among their ${table}: read all rows at one version`);
    this.table = table;
    this.id = id;
  }
}

/** Columns of rows. @throws {UnknownInRowsError} @throws {InvalidNetworkOptionsError} NOT_A_DAY */
export function buildColumns(rows: NetworkRows): NetworkColumns {
  const day = dayReader();
  const actors = byId(rows.actors);
  const meetings = byId(rows.meetings);
  const issues = byId(rows.issues);
  const sourceIds = new Set<string>();
  for (const { source } of rows.positions) if (source !== null) sourceIds.add(source);
  const sources = byId(Array.from(sourceIds, (id) => ({ id })));
  const actorAt = placesOf("actors", actors);
  const meetingAt = placesOf("meetings", meetings);
  const rounds = new Set(rows.meetings.map(({ partOf }) => partOf));

  const memberships = rows.memberships
    .map((row) => ({ ...row, member: actorAt(row.member), of: actorAt(row.of) }))
    .toSorted((a, b) => a.member - b.member || a.of - b.of);
  const attendances = rows.attendances
    .map(({ meeting, actor, onBehalfOf }) => ({
      meeting: meetingAt(meeting),
      actor: actorAt(actor),
      onBehalfOf: onBehalfOf === null ? -1 : actorAt(onBehalfOf),
    }))
    .toSorted((a, b) => a.meeting - b.meeting || a.actor - b.actor || a.onBehalfOf - b.onBehalfOf);
  return {
    actors: {
      ids: idsOf(actors),
      kind: Uint8Array.from(actors, ({ kind }) => actorKinds.indexOf(kind)),
      placeholder: Uint8Array.from(actors, ({ placeholder }) => (placeholder ? 1 : 0)),
    },
    memberships: {
      offsets: offsetsOf(memberships, ({ member }) => member, actors.length),
      of: Int32Array.from(memberships, (row) => row.of),
      earliest: Int32Array.from(memberships, ({ earliest }) => day(earliest, openBegin)),
      latest: Int32Array.from(memberships, ({ latest }) => day(latest, openEnd)),
    },
    meetings: {
      ids: idsOf(meetings),
      kind: Uint8Array.from(meetings, ({ kind }) => meetingKinds.indexOf(kind)),
      earliest: Int32Array.from(meetings, ({ earliest }) => day(earliest, openBegin)),
      latest: Int32Array.from(meetings, ({ latest }) => day(latest, openEnd)),
      counts: Uint8Array.from(meetings, ({ id, status, plenary }) =>
        status === "HELD" && (plenary || !rounds.has(id)) ? 1 : 0,
      ),
    },
    attendances: {
      offsets: offsetsOf(attendances, ({ meeting }) => meeting, meetings.length),
      actor: Int32Array.from(attendances, ({ actor }) => actor),
      onBehalfOf: Int32Array.from(attendances, ({ onBehalfOf }) => onBehalfOf),
    },
    issues: { ids: idsOf(issues) },
    sources: { ids: idsOf(sources) },
    positions: toPositions(
      byId(rows.positions),
      actorAt,
      placesOf("issues", issues),
      placesOf("sources", sources),
      day,
    ),
  };
}

type PlaceOf = (id: string) => number;
type DayOf = (day: string | null, open: number) => number;

const surer = { LOW: 0, MEDIUM: 1, HIGH: 2 } as const;

function toPositions(
  rows: readonly PositionRow[],
  actorAt: PlaceOf,
  issueAt: PlaceOf,
  sourceAt: PlaceOf,
  day: DayOf,
): PositionColumns {
  return {
    ids: idsOf(rows),
    actor: Int32Array.from(rows, ({ actor }) => actorAt(actor)),
    issue: Int32Array.from(rows, ({ issue }) => issueAt(issue)),
    stance: Uint8Array.from(rows, ({ stance }) => stances.indexOf(stance)),
    value: Float64Array.from(rows, ({ value }) => value ?? Number.NaN),
    earliest: Int32Array.from(rows, ({ earliest }) => day(earliest, openBegin)),
    latest: Int32Array.from(rows, ({ latest }) => day(latest, openEnd)),
    source: Int32Array.from(rows, ({ source }) => (source === null ? -1 : sourceAt(source))),
    confidence: Uint8Array.from(rows, ({ confidence }) => surer[confidence]),
    attribution: Uint8Array.from(rows, ({ attribution }) => attributions.indexOf(attribution)),
  };
}

/** Engines that can be asked for this order save the sort. */
function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const inOrder = rows.every((row, n) => n === 0 || (rows[n - 1]?.id ?? "") < row.id);
  return inOrder ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function placesOf(table: string, rows: readonly { readonly id: string }[]): PlaceOf {
  const places = new Map(rows.map(({ id }, n) => [id, n]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new UnknownInRowsError(table, id);
    return place;
  };
}

function offsetsOf<Row>(rows: readonly Row[], group: (row: Row) => number, groups: number) {
  const offsets = new Int32Array(groups + 1);
  for (const row of rows) offsets[group(row) + 1]! += 1;
  for (let n = 0; n < groups; n += 1) offsets[n + 1]! += offsets[n]!;
  return offsets;
}

/** Many facts share a day: each is read once. */
function dayReader(): DayOf {
  const known = new Map<string, number>();
  return (day, open) => {
    if (day === null) return open;
    let number = known.get(day);
    if (number === undefined) {
      number = toDayNumber(day);
      known.set(day, number);
    }
    return number;
  };
}
