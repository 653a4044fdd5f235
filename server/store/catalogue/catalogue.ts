import { type Reader } from "../rows/query.ts";
import { type Cited } from "./cited.ts";
import { type CodedColumn } from "./coded-column.ts";
import { type Table } from "./table.ts";
import { type Grouped } from "./index-groups.ts";

/**
 * An index of one version of the data, from which lists are made: for each kind of thing its ids, its columns
 * for sorting and filtering, and its children (such as the positions on an issue). It does not contain
 * records: those of a page are read by their ids.
 */
export interface Catalogue {
  readonly actors: Named & { readonly sources: Cited };
  readonly meetings: Table & MeetingTies;
  readonly issues: Named & IssueTies;
  readonly sources: Table;
  readonly documents: Table & DocumentTies;
  readonly attendances: Table & Attended;
  readonly memberships: Table & { readonly members: Memberships };
  /** Read last, because there are many. */
  readonly positions: (Table & PositionTies) | null;
}

/** A table whose items others can be sorted by, through their names. */
type Named = Table & { readonly nameColumn: CodedColumn };

export interface MeetingTies {
  /** Indices of the actors who attended each meeting. */
  readonly attendants: Grouped;
  /** Indices of the meetings that each actor attended. */
  readonly ofActors: Grouped;
  readonly sources: Cited;
  /** Indices of the issues that each meeting discussed. */
  readonly issues: Grouped;
  /** Index of the round that a session belongs to, or -1. */
  readonly round: Int32Array;
  /** Indices of the sessions of each round. */
  readonly sessions: Grouped;
  /** 1 for meetings with sessions. */
  readonly isRound: Uint8Array;
  /** 1 for meetings that tell who met whom (see `isEncounter`). */
  readonly isEncounter: Uint8Array;
  /** 1 for meetings on which sources disagree (see `isDisputed`). */
  readonly isDisputed: Uint8Array;
}

interface IssueTies {
  /** Indices of the documents that each issue is about. */
  readonly documents: Grouped;
  /** Index of the issue that each one is part of, or -1. */
  readonly whole: Int32Array;
  /** Indices of the parts of each issue. */
  readonly parts: Grouped;
}

interface DocumentTies {
  /** Indices of the documents that each actor issued. */
  readonly issuers: Grouped;
  /** Indices of the actors who issued each document. */
  readonly issuedBy: Grouped;
  readonly sources: Cited;
}

interface Attended {
  readonly actor: Int32Array;
  readonly meeting: Int32Array;
  /** The sources that attendances cite themselves. */
  readonly sources: Cited;
}

interface Memberships {
  readonly member: Int32Array;
  readonly of: Int32Array;
  readonly sources: Cited;
}

export interface PositionTies {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** -1 for positions that were not stated at a meeting, or not in a document. */
  readonly meeting: Int32Array;
  readonly document: Int32Array;
  readonly sources: Cited;
}

/** A list that can be paged from a catalogue. */
export type TableName = keyof Catalogue;

/** The key under which a catalogue is kept. */
export const catalogueKey = "catalogue";

/** The catalogue of the version that the reader reads, if it has been built. */
export function catalogueOf({ kept }: Reader): Catalogue | undefined {
  return kept?.find(catalogueKey) as Catalogue | undefined;
}
