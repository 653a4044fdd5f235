/**
 * The facts that networks are made of, as columns of numbers: an actor, meeting, issue or position is its
 * index in its table. Actors, meetings and issues stand in ascending order of their ids (of UTF-16 code
 * units), so a smaller index is a smaller id, whatever order the facts were read in; positions stand by
 * issue, then id. Days are counted from 1970-01-01 (days.ts). All columns are memory that threads share:
 * a worker is given them without copying. Names are no business of a worker.
 */
export interface NetworkColumns {
  readonly actors: ActorColumns;
  readonly memberships: MembershipColumns;
  readonly meetings: MeetingColumns;
  readonly attendances: AttendanceColumns;
  readonly issues: IssueColumns;
  readonly positions: PositionColumns;
}

/** What the numbers in columns stand for. */
export interface NetworkNames {
  readonly actors: readonly string[];
  readonly meetings: readonly string[];
  readonly issues: readonly string[];
  readonly positions: readonly string[];
  readonly areas: readonly string[];
  /** Documents in which positions were stated. */
  readonly documents: readonly string[];
  readonly countries: readonly string[];
  /** The sets of data sets that facts are held by, ids ascending. */
  readonly datasets: readonly (readonly string[])[];
  /** The sets of sources that facts rest on, likewise. */
  readonly sources: readonly (readonly string[])[];
}

/** Columns with what their numbers stand for. */
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

/** Grouped by member: those of actor `a` stand at offsets[a] to offsets[a + 1] - 1. */
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
  /** 1 where its attendances tell who met whom. */
  readonly isEncounter: Uint8Array;
  /** 2 high, 1 medium, 0 low: more is surer. */
  readonly confidence: Uint8Array;
  /** Index in the names of countries, or -1. */
  readonly country: Int32Array;
  /** The round it is a session of, or -1. */
  readonly round: Int32Array;
  /** Bit n: a source of tier n (of `sourceTiers`) is cited. */
  readonly tiers: Uint8Array;
  /** Index in the names of sets of data sets. */
  readonly datasets: Int32Array;
  /** Index in the names of sets of sources. */
  readonly sources: Int32Array;
  /** Issues discussed: those of meeting `m` stand at issueOffsets[m] to issueOffsets[m + 1] - 1. */
  readonly issueOffsets: Int32Array;
  readonly issues: Int32Array;
}

/** Grouped by meeting, then by actor: those of meeting `m` stand at offsets[m] to offsets[m + 1] - 1. */
interface AttendanceColumns {
  readonly offsets: Int32Array;
  readonly actor: Int32Array;
  /** The actor represented, or -1. */
  readonly onBehalfOf: Int32Array;
  /** Index in `attendanceStatuses` of schema/dataset.ts. */
  readonly status: Uint8Array;
  /** 2 high, 1 medium, 0 low; the meeting's where none was coded. */
  readonly confidence: Uint8Array;
  /** Index in the names of sets of sources: its own, or its meeting's. */
  readonly sources: Int32Array;
  /** 1 where they are its meeting's. */
  readonly inherits: Uint8Array;
}

interface IssueColumns {
  readonly count: number;
  /** Index in the names of areas. */
  readonly area: Int32Array;
}

export interface PositionColumns {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** Index in `stances` of schema/dataset.ts. */
  readonly stance: Uint8Array;
  /** On the data set's own scale; NaN where the position has none. */
  readonly value: Float64Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The same number for the same source cited first, or -1. */
  readonly source: Int32Array;
  /** Index in the names of documents, or -1. */
  readonly document: Int32Array;
  /** 2 high, 1 medium, 0 low: more is surer. */
  readonly confidence: Uint8Array;
  /** Index in `attributions` of schema/dataset.ts. */
  readonly attribution: Uint8Array;
  /** As in meetings. */
  readonly tiers: Uint8Array;
  readonly datasets: Int32Array;
  readonly sources: Int32Array;
}

/** The columns alone, as workers are given them. */
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

/** Bytes that the columns hold; names are not counted. */
export function bytesOf(columns: NetworkColumns): number {
  let bytes = 0;
  for (const table of Object.values<object>({ ...withoutNames(columns) })) {
    for (const column of Object.values<unknown>({ ...table })) {
      if (ArrayBuffer.isView(column)) bytes += column.byteLength;
    }
  }
  return bytes;
}
