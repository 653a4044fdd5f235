/**
 * THE SEAM. A graph engine runs Cypher. Everything above it (the store) is written once, in the
 * Cypher that both engines run; everything below it is one engine's own business.
 *
 * Only three things are done each engine's own way: the schema step, bulk writes and full-text search.
 */

/** A value as it crosses the seam: plain JSON. Dates are strings; integers are JS numbers (safe range). */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Parameters = Record<string, Value>;

/** One Cypher text with a name. The name reaches Neo4j's transaction metadata and every error and log. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
}

/** The labels of nodes. `id` is unique within each. */
export const nodeLabels = [
  "Actor",
  "Meeting",
  "Issue",
  "Position",
  "Source",
  "Document",
  "Dataset",
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

export const tieTypes = [
  "ATTENDED",
  "PART_OF",
  "HOLDS",
  "ON",
  "STATED_AT",
  "STATED_IN",
  "MEMBER_OF",
  "DISCUSSED",
  "ISSUED",
  "ABOUT",
  "CITES",
] as const;
export type TieType = (typeof tieTypes)[number];

/** A tie to write: `from` and `to` are ids; `id` tells it from other ties of its type between the two. */
export interface TieRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, Value>;
}

/** Writing inside one unit: all of it is committed, or none. */
export interface WriteUnit {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /**
   * Creates or replaces nodes by `id`: afterwards each node has exactly the row's properties
   * (a `null` property is absent). Rows hold `id`; ids are distinct within one call.
   */
  upsertNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void>;
  /**
   * Creates or replaces ties by (`from`, `to`, `id`): afterwards each has exactly the row's properties
   * and `id`. @throws {MissingEndpointError} when an endpoint does not exist: nothing is written.
   */
  upsertTies(type: TieType, from: NodeLabel, to: NodeLabel, rows: readonly TieRow[]): Promise<void>;
  /** Creates nodes that are not there yet: nothing is looked up. @throws when an id is there already. */
  createNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void>;
  /**
   * Creates ties that are not there yet: a tie that is there would be there twice.
   * @throws {MissingEndpointError} when an endpoint does not exist.
   */
  createTies(type: TieType, from: NodeLabel, to: NodeLabel, rows: readonly TieRow[]): Promise<void>;
}

export interface UnitOptions {
  /**
   * It need not be one: an engine that writes faster so may commit each call of the unit by itself, and then runs it
   * once. Whoever finds it broken off has to write all of it anew.
   */
  readonly piecewise?: boolean;
  /**
   * Others follow without which it is worth nothing: it need not be on the disk when it is written. The embedded
   * engine's checkpoint costs as much as the graph is large.
   */
  readonly interim?: boolean;
}

/** Labels that full-text search covers; the text searched is each node's folded `searchText`. */
export const searchableLabels = [
  "Actor",
  "Meeting",
  "Issue",
  "Position",
  "Source",
  "Document",
] as const;
export type SearchableLabel = (typeof searchableLabels)[number];

export interface TextQuery {
  /** Folded words (lower case, no accents), at least one. Every word must be in the text. */
  readonly words: readonly string[];
  readonly labels: readonly SearchableLabel[];
  /** At most this many hits a label. */
  readonly limit: number;
}

export interface TextHit {
  readonly id: string;
  readonly label: SearchableLabel;
  /** Higher is better; comparable only within one engine, one label and one query. */
  readonly score: number;
}

export type Health =
  | { readonly ok: true; readonly engine: string; readonly version: string }
  | { readonly ok: false; readonly engine: string; readonly problem: string };

export interface ReadOptions {
  /** Aborting gives up the wait (and on Neo4j the transaction). */
  readonly signal?: AbortSignal;
  /** Told of the work behind the answer, where that goes on after the wait was given up. */
  readonly onWork?: (work: Promise<unknown>) => void;
}

/** What runs Cypher: Neo4j, or the embedded one. See errors.ts for what each method may throw. */
export interface GraphEngine {
  readonly kind: "neo4j" | "embedded";
  /** Runs one reading statement; retried by the engine when the failure is transient. */
  read(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs several statements as one unit. `work` may run more than once (conflicts and failovers are
   * retried), so it must be idempotent and free of side effects outside the unit. It must not begin
   * another unit: the embedded engine runs one at a time, and refuses.
   */
  write<T>(name: string, work: (unit: WriteUnit) => Promise<T>, options?: UnitOptions): Promise<T>;
  /**
   * How many units were written to the graph since it was opened, when nobody else can write to it; null when
   * others can, so that only the graph itself knows what it holds.
   */
  unitsWritten(): number | null;
  /**
   * Nodes whose `searchText` holds every word, the last one also as the beginning of a word
   * (so that typing `witk` finds Witkoff). Same set of hits on every engine when `limit` does not cut.
   */
  searchText(query: TextQuery): Promise<TextHit[]>;
  /** The schema step: constraints, indexes, full-text indexes. Repeatable. */
  prepare(): Promise<void>;
  health(): Promise<Health>;
  /** Writes a copy of the whole graph to `folder`, or throws {BackupUnsupportedError} saying what to use. */
  backup(folder: string): Promise<void>;
  /** Makes all writes durable and releases the graph. Safe to call twice. */
  close(): Promise<void>;
}
