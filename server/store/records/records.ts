/**
 * Records: rows of the graph, parsed. A missing value is `null`, a missing list is empty. A record names
 * others by id (`actorId`), so that callers can read many of them at once.
 */
import { z } from "zod";
import {
  actorKinds,
  attendanceStatuses,
  attributions,
  confidences,
  issueKinds,
  meetingKinds,
  meetingStatuses,
  sourceTiers,
  stances,
  strengths,
} from "../../../schema/dataset.ts";

/** The kinds of node, with the API's names. */
export const nodeKinds = ["ACTOR", "MEETING", "ISSUE", "POSITION", "SOURCE", "DOCUMENT"] as const;
export type NodeKind = (typeof nodeKinds)[number];
/** The kinds of facts, which cite sources. */
export const factKinds = ["MEETING", "POSITION", "DOCUMENT", "ATTENDANCE", "MEMBERSHIP"] as const;
export type FactKind = (typeof factKinds)[number];
/** The kinds of anything that has an id. */
export type AnyKind = NodeKind | "DATASET" | "ATTENDANCE" | "MEMBERSHIP";

export type Stance = (typeof stances)[number];
export type Confidence = (typeof confidences)[number];

const text = z.string();
const maybeText = text.nullish().transform((value) => value ?? null);
const maybeNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const texts = z
  .array(text)
  .nullish()
  .transform((value) => value ?? []);

interface Dated<Edtf extends string | null> {
  readonly date: Edtf;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const dateFields = { date: maybeText, earliest: maybeText, latest: maybeText };
/** For records that must have a date. */
const dated = { ...dateFields, date: text };

/** Joins the three date properties of a row to one. */
function foldSureDate<T extends Dated<string>>({ date, earliest, latest, ...rest }: T) {
  return { ...rest, date: { edtf: date, earliest, latest } };
}

/** The same, or `null` when there is no date. */
function foldDate<T extends Dated<string | null>>({ date, earliest, latest, ...rest }: T) {
  return { ...rest, date: date === null ? null : { edtf: date, earliest, latest } };
}

export const ActorRecord = z.object({
  id: text,
  name: text,
  kind: z.enum(actorKinds),
  description: maybeText,
  aliases: texts,
  country: maybeText,
  placeholder: flag,
  side: maybeText,
  note: maybeText,
  datasets: texts,
});
export type ActorRecord = z.output<typeof ActorRecord>;

export const MeetingRecord = z
  .object({
    id: text,
    title: text,
    kind: z.enum(meetingKinds),
    format: maybeText,
    ...dated,
    place: maybeText,
    country: maybeText,
    latitude: maybeNumber,
    longitude: maybeNumber,
    status: z.enum(meetingStatuses),
    summary: maybeText,
    confidence: z.enum(confidences),
    plenary: flag,
    disagreements: texts,
    note: maybeText,
    /** Has sessions. */
    isRound: z.boolean(),
    isEncounter: z.boolean(),
    partOfId: maybeText,
    datasets: texts,
  })
  .transform(foldSureDate);
export type MeetingRecord = z.output<typeof MeetingRecord>;

/** How a teller of a position is named: by an actor's id, a source's id, or in words. */
const reporterKinds = ["TEXT", "ACTOR", "SOURCE"] as const;
export interface ReporterRecord {
  readonly kind: (typeof reporterKinds)[number];
  /** Words, or the id of the actor or source. */
  readonly name: string;
}

export const IssueRecord = z.object({
  id: text,
  title: text,
  question: text,
  kind: z.enum(issueKinds),
  areas: texts,
  note: maybeText,
  partOfId: maybeText,
  datasets: texts,
});
export type IssueRecord = z.output<typeof IssueRecord>;

export const PositionRecord = z
  .object({
    id: text,
    actorId: text,
    issueId: text,
    meetingId: maybeText,
    documentId: maybeText,
    stance: z.enum(stances),
    value: maybeNumber,
    strength: z
      .enum(strengths)
      .nullish()
      .transform((value) => value ?? null),
    condition: maybeText,
    conditionKey: maybeText,
    ...dated,
    attribution: z.enum(attributions),
    reporters: texts,
    reporterKinds: z.array(z.enum(reporterKinds)).nullish(),
    summary: maybeText,
    confidence: z.enum(confidences),
    joint: flag,
    note: maybeText,
    datasets: texts,
  })
  .transform(({ reporters, reporterKinds, ...rest }) => ({
    ...foldSureDate(rest),
    reportedBy: reporters.map((name, n) => ({ kind: reporterKinds?.[n] ?? "TEXT", name })),
  }));
export type PositionRecord = z.output<typeof PositionRecord>;

export const SourceRecord = z
  .object({
    id: text,
    title: text,
    publisher: text,
    author: maybeText,
    ...dateFields,
    url: maybeText,
    tier: z.enum(sourceTiers),
    language: maybeText,
    textHash: maybeText,
    textLength: maybeNumber,
    paragraphHashes: texts,
    note: maybeText,
    datasets: texts,
  })
  .transform(({ textHash, textLength, paragraphHashes, ...rest }) => ({
    ...foldDate(rest),
    text: textHash === null ? null : { hash: textHash, length: textLength, paragraphHashes },
  }));
export type SourceRecord = z.output<typeof SourceRecord>;

export const DocumentRecord = z
  .object({
    id: text,
    title: text,
    ...dateFields,
    url: maybeText,
    note: maybeText,
    datasets: texts,
  })
  .transform(foldDate);
export type DocumentRecord = z.output<typeof DocumentRecord>;

export const AttendanceRecord = z.object({
  /** `meeting/actor` */
  id: text,
  actorId: text,
  meetingId: text,
  role: maybeText,
  onBehalfOfId: maybeText,
  delegation: maybeText,
  status: z.enum(attendanceStatuses),
  /** Falls back to the meeting's confidence. */
  confidence: z.enum(confidences),
  note: maybeText,
  /** True where the attendance has no citation of its own. */
  isInherited: z.boolean(),
});
export type AttendanceRecord = z.output<typeof AttendanceRecord>;

export const MembershipRecord = z.object({
  /** `member/of`, followed by role and begin where there are any. */
  id: text,
  memberId: text,
  ofId: text,
  role: maybeText,
  /** EDTF, like `to` and `asOf`. */
  from: maybeText,
  to: maybeText,
  asOf: maybeText,
  confidence: z.enum(confidences),
  note: maybeText,
});
export type MembershipRecord = z.output<typeof MembershipRecord>;

export const CitationRecord = z.object({
  sourceId: text,
  locator: maybeText,
  paragraph: maybeNumber,
  start: maybeNumber,
  end: maybeNumber,
  quote: maybeText,
  prefix: maybeText,
  suffix: maybeText,
  unverified: flag,
  statedDate: maybeText,
  note: maybeText,
});
export type CitationRecord = z.output<typeof CitationRecord>;

export const DatasetRecord = z
  .object({
    id: text,
    title: text,
    description: text,
    licence: text,
    citation: text,
    languages: texts,
    version: text,
    state: z.enum(["LOADING", "LOADED"]),
    /** ISO instant. */
    loadedAt: text,
    scaleMin: z.number(),
    scaleMax: z.number(),
    sideIds: texts,
    sideTitles: texts,
    opensOn: maybeText,
  })
  .transform(({ scaleMin, scaleMax, sideIds, sideTitles, opensOn, ...rest }) => ({
    ...rest,
    scale: { min: scaleMin, max: scaleMax },
    sides: sideIds.map((id, n) => ({ id, title: sideTitles[n] ?? id })),
    opensOnId: opensOn,
  }));
export type DatasetRecord = z.output<typeof DatasetRecord>;
