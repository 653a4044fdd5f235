/**
 * The seam between Parley and its database. A graph engine runs Cypher. Everything above (the store) is
 * written once, in the Cypher that both engines understand; everything below is specific to one engine.
 *
 * Only three things differ between engines: the schema step, bulk writes and full-text search.
 */

/** A value as it crosses the seam: plain JSON. Dates are strings; integers are JS numbers (safe range). */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Parameters = Record<string, Value>;

/**
 * A Cypher text with a name. The name appears in Neo4j's transaction metadata and in every error and log
 * line.
 */
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

/**
 * A tie to write: `from` and `to` are ids of nodes; `id` distinguishes ties of one type between the same two
 * nodes.
 */
export interface TieRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, Value>;
}

/** Writes within one unit: either all of them are committed, or none. */
export interface WriteUnit {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /**
   * Creates or replaces nodes by `id`: afterwards each node has exactly the row's properties (a `null`
   * property is absent). Rows contain `id`; ids are distinct within one call.
   */
  upsertNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void>;
  /**
   * Creates or replaces ties by (`from`, `to`, `id`): afterwards each has exactly the row's properties and
   * `id`. @throws {MissingEndpointError} when an endpoint does not exist; nothing is written then
   */
  upsertTies(type: TieType, from: NodeLabel, to: NodeLabel, rows: readonly TieRow[]): Promise<void>;
  /** Creates nodes that do not exist yet, without looking them up. @throws when an id exists already */
  createNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void>;
  /**
   * Creates ties that do not exist yet, without looking them up: an existing tie would be duplicated.
   * @throws {MissingEndpointError} when an endpoint does not exist
   */
  createTies(type: TieType, from: NodeLabel, to: NodeLabel, rows: readonly TieRow[]): Promise<void>;
}

export interface UnitOptions {
  /**
   * The unit need not be atomic: an engine that is faster that way may commit each call separately, and then
   * runs the unit only once. If it breaks off, the caller must write all of it again.
   */
  readonly piecewise?: boolean;
  /**
   * The unit is useless without later ones, so it need not be on the disk when `write` resolves. (The
   * embedded engine's checkpoint costs time in proportion to the whole graph.)
   */
  readonly interim?: boolean;
}

/** Labels that full-text search covers; it searches each node's folded `searchText`. */
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
  /** At most this many hits per label. */
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
  /** Aborting stops the wait (and on Neo4j the transaction). */
  readonly signal?: AbortSignal;
  /** Called with the work behind the answer, if that continues after the wait was given up. */
  readonly onWork?: (work: Promise<unknown>) => void;
  /** The request that it is read for; Neo4j has it in its query log. */
  readonly request?: RequestNote;
}

/** What a database's own log may say about the request that a statement was run for. */
export interface RequestNote {
  /** As in Parley's log and in the answer's header `x-request-id`. */
  readonly id: string;
  /** The name of the GraphQL operation; `(anonymous)` if it has none. */
  readonly query: string;
}

/** A database that runs Cypher: Neo4j, or the embedded engine. The errors are in graph-errors.ts. */
export interface GraphEngine {
  readonly kind: "neo4j" | "embedded";
  /** Runs one reading statement. The engine retries transient failures. */
  read(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs several statements as one unit. `work` may run more than once (after conflicts and failovers), so it
   * must be idempotent and have no side effects outside the unit. It must not begin another unit: the
   * embedded engine runs one at a time, and throws.
   */
  write<T>(name: string, work: (unit: WriteUnit) => Promise<T>, options?: UnitOptions): Promise<T>;
  /**
   * How many units were written to the graph since it was opened, if only this process can write to it; null
   * if others can, so that the graph itself has to be asked for changes.
   */
  unitsWritten(): number | null;
  /**
   * Nodes whose `searchText` has every word; the last one may be the beginning of a word (so that typing
   * `witk` finds Witkoff). All engines give the same set of hits unless `limit` cuts it off.
   */
  searchText(query: TextQuery): Promise<TextHit[]>;
  /** Creates constraints, indexes and full-text indexes. Repeatable. */
  prepare(): Promise<void>;
  health(): Promise<Health>;
  /**
   * Writes a copy of the whole graph to `folder`, and reads it back.
   * @throws {BackupUnsupportedError} naming the tool to use instead
   * @throws {BackupExistsError} when there is a graph in the folder
   */
  backup(folder: string): Promise<void>;
  /** Makes all writes durable and releases the graph. Safe to call twice. */
  close(): Promise<void>;
}
