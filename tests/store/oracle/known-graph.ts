/**
 * The oracle: what the store should answer, computed in plain TypeScript from a data set's records: slow,
 * obvious, and without any code of the store or Cypher.
 */
import {
  attendanceId,
  type Citation,
  membershipId,
  type RecordKind,
  type RecordOf,
} from "../../../schema/dataset.ts";
import { parseMeetingDate } from "../../../schema/uncertain-date.ts";
import { type NodeKind } from "../../../server/store/records/records.ts";

export type RecordsByKind = { readonly [K in RecordKind]: readonly RecordOf[K][] };

/** A graph whose content is known: its records, and which data sets hold them. */
export interface KnownGraph {
  readonly records: RecordsByKind;
  readonly datasetsOf: (id: string) => readonly string[];
}

/** Compares texts by code point. */
export function byText(a: string, b: string): number {
  if (!beyondUtf16.test(a) && !beyondUtf16.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  const [pointsA, pointsB] = [Array.from(a), Array.from(b)];
  const place = pointsA.findIndex((point, at) => point !== pointsB[at]);
  if (place === -1) return pointsA.length - pointsB.length;
  return (pointsA[place]?.codePointAt(0) ?? 0) - (pointsB[place]?.codePointAt(0) ?? -1);
}

/** Characters that JavaScript stores as two units. */
const beyondUtf16 = /[\ud800-\udfff]/;

function byNumber(a: number, b: number): number {
  return a - b;
}

/** Compares by the first of some keys in which two items differ; a key in an array sorts descending. */
export function by<T>(
  ...keys: (((item: T) => string | number) | [(item: T) => string | number])[]
): (a: T, b: T) => number {
  return (a, b) => {
    for (const entry of keys) {
      const [key, sign] = Array.isArray(entry) ? [entry[0], -1] : [entry, 1];
      const [keyA, keyB] = [key(a), key(b)];
      const order =
        typeof keyA === "number" && typeof keyB === "number"
          ? byNumber(keyA, keyB)
          : byText(String(keyA), String(keyB));
      if (order !== 0) return sign * order;
    }
    return 0;
  };
}

export function daysOf(date: string | undefined): {
  earliest: string | null;
  latest: string | null;
} {
  return date === undefined ? { earliest: null, latest: null } : parseMeetingDate(date);
}

/** The record with an id, which the test has taken from these records. */
export function getRecord<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`the test graph has no ${id}`);
  return record;
}

export function isRound({ records }: KnownGraph, meetingId: string): boolean {
  return records.meetings.some(({ partOf }) => partOf === meetingId);
}

/** Discussed an issue about one of the documents. */
export function isAboutDocument(
  { records }: KnownGraph,
  { issues }: RecordOf["meetings"],
  documents: readonly string[],
): boolean {
  return issues.some((id) =>
    getRecord(records.issues, id).about.some((document) => documents.includes(document)),
  );
}

/** Held, and a session, a single meeting or a plenary round. */
export function isEncounter(graph: KnownGraph, meeting: RecordOf["meetings"]): boolean {
  return meeting.status === "HELD" && (meeting.plenary || !isRound(graph, meeting.id));
}

const attendeesOf = new WeakMap<RecordsByKind, Map<string, string[]>>();

/** Ids of the actors who were at a meeting. */
export function attendees({ records }: KnownGraph, meetingId: string): readonly string[] {
  let all = attendeesOf.get(records);
  if (!all) {
    all = new Map(records.meetings.map(({ id }) => [id, []]));
    for (const { meeting, actor, status } of records.attendances)
      if (status === "ATTENDED") all.get(meeting)?.push(actor);
    attendeesOf.set(records, all);
  }
  return all.get(meetingId) ?? [];
}

/** The words that a fact quotes, which search covers too. */
export function quotesOf({ citations }: { readonly citations: readonly Citation[] }) {
  return citations.map(({ quote }) => quote);
}

export function idsOf(graph: KnownGraph, kind: NodeKind): string[] {
  const { actors, meetings, issues, positions, sources, documents } = graph.records;
  const ofKind = {
    ACTOR: actors,
    MEETING: meetings,
    ISSUE: issues,
    POSITION: positions,
    SOURCE: sources,
    DOCUMENT: documents,
  };
  return ofKind[kind].map(({ id }) => id);
}

export { attendanceId, membershipId };
