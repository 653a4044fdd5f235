import {
  type Actor,
  type attendanceStatuses,
  type confidences,
  type Issue,
  type Meeting,
  type Position,
  type RecordOf,
  type sourceTiers,
} from "../../../schema/dataset.ts";
import { type Period } from "../../../schema/uncertain-date.ts";

/** The rows that columns are built from. Days are `YYYY-MM-DD`, null when open. */
export interface NetworkRows {
  readonly documents: readonly DocumentRow[];
  readonly actors: readonly ActorRow[];
  readonly memberships: readonly MembershipRow[];
  readonly meetings: readonly MeetingRow[];
  readonly attendances: readonly AttendanceRow[];
  readonly issues: readonly IssueRow[];
  readonly positions: readonly PositionRow[];
}

export type DocumentRow = Pick<RecordOf["documents"], "id">;

export type ActorRow = Pick<Actor, "id" | "kind" | "placeholder">;

export interface MembershipRow extends Period {
  readonly member: string;
  readonly of: string;
}

/** `about`: ids of documents. */
export type IssueRow = Pick<Issue, "id" | "areas" | "about">;

export interface MeetingRow extends Pick<Meeting, "id" | "kind" | "confidence">, Period, Sourced {
  /** Whether its attendances tell who met whom; decided by the store. */
  readonly isEncounter: boolean;
  readonly country: string | null;
  /** The id of its round. */
  readonly partOf: string | null;
  /** Issues discussed, each once. */
  readonly issues: readonly string[];
}

export interface AttendanceRow {
  readonly meeting: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly status: (typeof attendanceStatuses)[number];
  readonly confidence: (typeof confidences)[number];
  /** Its own sources; if there are none, it rests on its meeting's. */
  readonly sources: readonly string[];
}

export interface PositionRow
  extends
    Pick<Position, "id" | "actor" | "issue" | "stance" | "attribution" | "confidence">,
    Period,
    Sourced {
  readonly value: number | null;
  readonly conditionKey: string | null;
  /** The source cited first. */
  readonly source: string | null;
  /** The document it was stated in. */
  readonly document: string | null;
}

interface Sourced {
  /** Ids of the sources cited. */
  readonly sources: readonly string[];
  /** The tiers of those sources. */
  readonly tiers: readonly (typeof sourceTiers)[number][];
  /** Ids of the data sets that hold it. */
  readonly datasets: readonly string[];
}
