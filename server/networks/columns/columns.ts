/**
 * The facts for networks, as columns of numbers. An actor, meeting, issue, document or position is
 * identified by its index in its table. Actors, meetings, issues and documents are in ascending order of their ids (by UTF-16 code units),
 * so a smaller index means a smaller id, whatever order the facts were read in; positions are ordered by
 * issue, then id. Days are counted from 1970-01-01 (days.ts). All columns are shared memory: a worker
 * receives them without copying. Names are kept apart, because workers don't need them.
 */
export interface NetworkColumns {
  readonly actors: ActorColumns;
  readonly memberships: MembershipColumns;
  readonly meetings: MeetingColumns;
  readonly attendances: AttendanceColumns;
  readonly issues: IssueColumns;
  readonly positions: PositionColumns;
}

/** The names that the numbers in columns refer to. */
export interface NetworkNames {
  readonly actors: readonly string[];
  readonly meetings: readonly string[];
  readonly issues: readonly string[];
  readonly positions: readonly string[];
  readonly areas: readonly string[];
  readonly conditions: readonly string[];
  readonly documents: readonly string[];
  /** For each issue, the indices of the documents that it is about. */
  readonly documentsOfIssues: readonly (readonly number[])[];
  readonly countries: readonly string[];
  /** Each distinct set of data sets that hold a fact, ids ascending. */
  readonly datasets: readonly (readonly string[])[];
  /** Each distinct set of sources that a fact rests on, ids ascending. */
  readonly sources: readonly (readonly string[])[];
}

/** Columns with their names. */
export interface NamedColumns extends NetworkColumns {
  readonly names: NetworkNames;
}

interface ActorColumns {
  readonly count: number;
  /** Index in `actorKinds` of schema/dataset.ts. */
  readonly kind: Uint8Array;
  /** 1 for a group of unnamed participants. */
  readonly placeholder: Uint8Array;
}

/** Grouped by member: those of actor `a` are at offsets[a] to offsets[a + 1] - 1. */
interface MembershipColumns {
  readonly offsets: Int32Array;
  readonly of: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

interface MeetingColumns {
  readonly count: number;
  /** Index in `meetingKinds` of schema/dataset.ts. */
  readonly kind: Uint8Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** 1 if its attendances tell who met whom. */
  readonly isEncounter: Uint8Array;
  /** 2 high, 1 medium, 0 low: more is surer. */
  readonly confidence: Uint8Array;
  /** Index in the names of countries, or -1. */
  readonly country: Int32Array;
  /** Index of the round that a session belongs to, or -1. */
  readonly round: Int32Array;
  /** Bit n: a source of tier n (of `sourceTiers`) is cited. */
  readonly tiers: Uint8Array;
  /** Index in the names of sets of data sets. */
  readonly datasets: Int32Array;
  /** Index in the names of sets of sources. */
  readonly sources: Int32Array;
  /** Issues discussed: those of meeting `m` are at issueOffsets[m] to issueOffsets[m + 1] - 1. */
  readonly issueOffsets: Int32Array;
  readonly issues: Int32Array;
}

/** Grouped by meeting, then by actor: those of meeting `m` are at offsets[m] to offsets[m + 1] - 1. */
interface AttendanceColumns {
  readonly offsets: Int32Array;
  readonly actor: Int32Array;
  /** The actor represented, or -1. */
  readonly onBehalfOf: Int32Array;
  /** Index in `attendanceStatuses` of schema/dataset.ts. */
  readonly status: Uint8Array;
  /** 2 high, 1 medium, 0 low; defaults to the meeting's. */
  readonly confidence: Uint8Array;
  /** Index in the names of sets of sources: its own, or its meeting's. */
  readonly sources: Int32Array;
  /** 1 if `sources` are its meeting's. */
  readonly inherits: Uint8Array;
}

interface IssueColumns {
  readonly count: number;
  /** Indices in the names of areas: those of issue `i` are at areaOffsets[i] to areaOffsets[i + 1] - 1. */
  readonly areaOffsets: Int32Array;
  readonly areas: Int32Array;
}

export interface PositionColumns {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** Index in `stances` of schema/dataset.ts. */
  readonly stance: Uint8Array;
  /** On the data set's own scale; NaN if the position has none. */
  readonly value: Float64Array;
  /** Index in the names of conditions, or -1. */
  readonly condition: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** A number for the source cited first, or -1. */
  readonly source: Int32Array;
  /** Index of the document that it was stated in, or -1. */
  readonly document: Int32Array;
  /** 2 high, 1 medium, 0 low: more is surer. */
  readonly confidence: Uint8Array;
  /** Index in `attributions` of schema/dataset.ts. */
  readonly attribution: Uint8Array;
  /** Bit n: a source of tier n (of `sourceTiers`) is cited. */
  readonly tiers: Uint8Array;
  readonly datasets: Int32Array;
  readonly sources: Int32Array;
}

/** The columns without names, as workers receive them. */
export function withoutNames({
  actors,
  memberships,
  meetings,
  attendances,
  issues,
  positions,
}: NetworkColumns): NetworkColumns {
  return { actors, memberships, meetings, attendances, issues, positions };
}

/** Size of the columns in bytes, without names. */
export function bytesOf(columns: NetworkColumns): number {
  let bytes = 0;
  for (const table of Object.values<object>({ ...withoutNames(columns) })) {
    for (const column of Object.values<unknown>({ ...table })) {
      if (ArrayBuffer.isView(column)) bytes += column.byteLength;
    }
  }
  return bytes;
}
