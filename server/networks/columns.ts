/**
 * The facts that networks are made of, as columns of numbers: an actor, meeting, issue or position is its
 * place in its table. Ids stand in ascending order (of their UTF-16 code units), so a smaller place is a
 * smaller id, whatever order the facts were read in. Days are counted from 1970-01-01 (days.ts).
 * All but the ids are typed arrays: workers can be given them without copying.
 */
export interface NetworkColumns {
  readonly actors: ActorColumns;
  readonly memberships: MembershipColumns;
  readonly meetings: MeetingColumns;
  readonly attendances: AttendanceColumns;
  readonly issues: { readonly ids: readonly string[] };
  readonly sources: { readonly ids: readonly string[] };
  readonly positions: PositionColumns;
}

interface ActorColumns {
  readonly ids: readonly string[];
  /** Place in `actorKinds` of schema/dataset.ts. */
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
  readonly ids: readonly string[];
  /** Place in `meetingKinds` of schema/dataset.ts. */
  readonly kind: Uint8Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /**
   * 1 where its attendances tell who met whom: it was held, and has no sessions or is plenary
   * (docs/adr/0001-graph-model.md).
   */
  readonly counts: Uint8Array;
}

/** Grouped by meeting, then by actor: those of meeting `m` stand at offsets[m] to offsets[m + 1] - 1. */
interface AttendanceColumns {
  readonly offsets: Int32Array;
  readonly actor: Int32Array;
  /** The actor represented, or -1. */
  readonly onBehalfOf: Int32Array;
}

export interface PositionColumns {
  readonly ids: readonly string[];
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** Place in `stances` of schema/dataset.ts. */
  readonly stance: Uint8Array;
  /** On the data set's own scale; NaN where the position has none. */
  readonly value: Float64Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The source cited first, or -1. */
  readonly source: Int32Array;
  /** 2 high, 1 medium, 0 low: more is surer. */
  readonly confidence: Uint8Array;
  /** Place in `attributions` of schema/dataset.ts. */
  readonly attribution: Uint8Array;
}

/** Bytes that the typed arrays hold; ids are not counted. */
export function bytesOf(columns: NetworkColumns): number {
  let bytes = 0;
  for (const table of Object.values<object>({ ...columns })) {
    for (const column of Object.values<unknown>({ ...table })) {
      if (ArrayBuffer.isView(column)) bytes += column.byteLength;
    }
  }
  return bytes;
}
