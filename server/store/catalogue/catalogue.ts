import { type Reader } from "../rows/query.ts";
import { type CodedColumn } from "./coded-column.ts";
import { type Table } from "./table.ts";
import { type Grouped } from "./hanging.ts";

/**
 * What lists are made of, of one version of the data: for each kind of thing its ids, what it can be sorted and
 * narrowed by, and what hangs on what. Records are not in it: those of a page are read by their ids.
 */
export interface Catalogue {
  readonly actors: Named;
  readonly meetings: Table & MeetingTies;
  readonly issues: Named;
  readonly sources: Table;
  readonly documents: Table & { readonly issuers: Grouped };
  readonly attendances: Table & Attended;
  readonly memberships: Table & { readonly members: Memberships };
  /** Read last, for they are many. */
  readonly positions: (Table & PositionTies) | null;
}

/** Things that others are sorted by the names of. */
type Named = Table & { readonly nameColumn: CodedColumn };

export interface MeetingTies {
  /** Places of the actors that were there. */
  readonly attendants: Grouped;
  /** Places of the meetings at which each actor was. */
  readonly ofActors: Grouped;
  /** Places of the sources cited. */
  readonly sources: Grouped;
  /** Places of the issues discussed. */
  readonly issues: Grouped;
  /** The round it is a session of, or -1. */
  readonly round: Int32Array;
  /** 1 where it has sessions. */
  readonly isRound: Uint8Array;
  /** 1 where it tells who met whom (see `isEncounter`). */
  readonly isEncounter: Uint8Array;
  /** 1 where sources disagree on it (see `isDisputed`). */
  readonly isDisputed: Uint8Array;
}

interface Attended {
  readonly actor: Int32Array;
  readonly meeting: Int32Array;
}

interface Memberships {
  readonly member: Int32Array;
  readonly of: Int32Array;
}

interface PositionTies {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** -1 where it was not stated at a meeting, or in a document. */
  readonly meeting: Int32Array;
  readonly document: Int32Array;
  /** Places of the sources cited. */
  readonly sources: Grouped;
}

/** A list that a catalogue can page through. */
export type TableName = keyof Catalogue;

/** Under which name a catalogue is kept. */
export const catalogueKey = "catalogue";

/** The catalogue of what the reader reads, if it is there yet. */
export function catalogueOf({ kept }: Reader): Catalogue | undefined {
  return kept?.find(catalogueKey) as Catalogue | undefined;
}
