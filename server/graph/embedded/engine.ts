import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { findStorageProblem, isConflict, toGraphError } from "./errors.ts";
import { graphFilesIn, type GraphFiles, isAnyThere, manifestOf, openFiles } from "./files.ts";
import { type Manifest, writeManifest } from "./manifest.ts";
import { writeBackup } from "./backup.ts";
import { searchCypher, searchParameters } from "./search-cypher.ts";
import { PiecewiseUnit } from "./piecewise-unit.ts";
import { EmbeddedUnit } from "./unit.ts";
import { toRow } from "./values.ts";
import {
  nodeLabels,
  type GraphEngine,
  type Health,
  type Parameters,
  type ReadOptions,
  type Row,
  type SearchableLabel,
  type Statement,
  type TextHit,
  type TextQuery,
  type UnitOptions,
  type WriteUnit,
} from "../graph-engine.ts";
import {
  GraphStorageError,
  GraphUnavailableError,
  messageOf,
  StatementFailedError,
  WriteConflictError,
} from "../graph-errors.ts";
import { removeHolderNote, writeHolderNote } from "./holder-note.ts";
import { SerialQueue, withRetry, raceAbort } from "../async.ts";
import { checkTextQuery } from "../text-query.ts";

/**
 * Where an embedded graph is stored: one file in a folder, or only in memory. A missing file is created; with
 * `ifMissing: "MEMORY"` (for reading only) an empty graph in memory is used instead.
 */
export type EmbeddedPlace =
  | { readonly folder: string; readonly ifMissing?: "CREATE" | "MEMORY" }
  | { readonly memory: true };

const conflictRule = { attempts: 8, firstDelay: 5, longestDelay: 500 };

/**
 * Opens the graph engine that runs in this process (Grafeo).
 * @throws {GraphLockedError} when another process holds the graph
 * @throws {GraphDamagedError} when the file is not a graph, or is damaged
 */
export async function openEmbeddedEngine(place: EmbeddedPlace): Promise<GraphEngine> {
  if ("memory" in place) return inMemory();
  const files = graphFilesIn(place.folder);
  if (place.ifMissing === "MEMORY" && !isAnyThere(files)) return inMemory();
  mkdirSync(place.folder, { recursive: true });
  const database = openFiles(files);
  writeHolderNote(files.holder);
  writeManifest(files.manifest, manifestOf(database, "OPEN"));
  return new EmbeddedEngine(database, files);
}

function inMemory(): GraphEngine {
  return new EmbeddedEngine(grafeo.GrafeoDB.create(), null);
}

/**
 * After a failed commit the engine may report that the transaction is still active, or that there is nothing
 * to roll back. The original error is already known, so failures here are ignored.
 */
function rollBack(transaction: ReturnType<GrafeoDB["beginTransaction"]>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing to roll back.
  }
}

class EmbeddedEngine implements GraphEngine {
  readonly kind = "embedded";
  readonly #database: GrafeoDB;
  /** Null for a graph in memory. */
  readonly #files: GraphFiles | null;
  readonly #writers = new SerialQueue();
  readonly #inUnit = new AsyncLocalStorage<string>();
  readonly #reads = new Set<Promise<unknown>>();
  #unitsWritten = 0;
  #closing: Promise<void> | null = null;

  constructor(database: GrafeoDB, files: GraphFiles | null) {
    this.#database = database;
    this.#files = files;
  }

  async read(
    statement: Statement,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<Row[]> {
    options.signal?.throwIfAborted();
    this.#mustBeOpen();
    const reading = this.#readInTransaction(statement, parameters);
    this.#reads.add(reading);
    reading.catch(() => undefined).finally(() => this.#reads.delete(reading));
    options.onWork?.(reading);
    return raceAbort(reading, options.signal);
  }

  /** Runs in a transaction that is always rolled back, so that a reading statement can't write by mistake. */
  async #readInTransaction(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(statement.cypher, parameters);
      if (Object.values(result.counters).some((count) => count > 0))
        throw new StatementFailedError(statement.name, "a reading statement must not write");
      return result.toArray().map(toRow);
    } catch (error) {
      throw toGraphError(error, statement);
    } finally {
      transaction.rollback();
    }
  }

  async write<T>(
    name: string,
    work: (unit: WriteUnit) => Promise<T>,
    { piecewise = false, interim = false }: UnitOptions = {},
  ): Promise<T> {
    this.#mustBeOpen();
    const outer = this.#inUnit.getStore();
    if (outer !== undefined)
      throw new Error(`the unit "${name}" was begun within "${outer}", and would wait for itself`);
    return this.#writers.run(async () => {
      const tryIt = piecewise ? () => this.#inPieces(work) : () => this.#tryUnit(work);
      const rule = piecewise ? { ...conflictRule, attempts: 1 } : conflictRule;
      const attempt = (): Promise<T> => this.#inUnit.run(name, tryIt);
      const result = await withRetry(rule, isConflict, attempt).catch((error: unknown) => {
        if (!isConflict(error)) throw this.#toStorageError(error);
        throw new WriteConflictError(name, conflictRule.attempts, { cause: error });
      });
      if (!interim) this.#makeDurable();
      return result;
    });
  }

  async #tryUnit<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    const transaction = this.#database.beginTransaction();
    const unit = new EmbeddedUnit(transaction);
    try {
      const result = await work(unit);
      await unit.ended();
      transaction.commit();
      this.#unitsWritten += 1;
      return result;
    } catch (error) {
      await unit.ended();
      rollBack(transaction);
      throw error;
    }
  }

  async #inPieces<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    try {
      return await work(new PiecewiseUnit(this.#database));
    } finally {
      this.#unitsWritten += 1;
    }
  }

  unitsWritten(): number {
    return this.#unitsWritten;
  }

  /**
   * A commit is in the log but not yet forced to the disk. The manifest never counts more than what is on the
   * disk.
   */
  #makeDurable(state: Manifest["state"] = "OPEN"): void {
    if (!this.#files) return;
    try {
      this.#database.walCheckpoint();
      writeManifest(this.#files.manifest, manifestOf(this.#database, state));
    } catch (error) {
      throw this.#toStorageError(error);
    }
  }

  #toStorageError(error: unknown): unknown {
    const problem = findStorageProblem(error);
    if (problem === null || !this.#files) return error;
    return new GraphStorageError(this.#files.folder, problem, { cause: error });
  }

  async searchText(query: TextQuery): Promise<TextHit[]> {
    checkTextQuery(query);
    const hits = query.labels.map((label) => this.#searchLabel(label, query));
    return (await Promise.all(hits)).flat();
  }

  async #searchLabel(label: SearchableLabel, query: TextQuery): Promise<TextHit[]> {
    const statement = { name: `search ${label}`, cypher: searchCypher(label) };
    const rows = await this.read(statement, searchParameters(query));
    return rows.map((row) => ({ id: row["id"] as string, label, score: Number(row["score"]) }));
  }

  /** The index must exist before the constraint: without it, every write would be checked by a scan. */
  async prepare(): Promise<void> {
    this.#mustBeOpen();
    await this.#writers.run(async () => {
      for (const label of nodeLabels) {
        const name = `${label.toLowerCase()}_id`;
        await this.#define(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
        await this.#define(
          `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
        );
      }
      this.#makeDurable();
    });
  }

  async #define(cypher: string): Promise<void> {
    try {
      await this.#database.executeCypher(cypher);
    } catch (error) {
      throw toGraphError(error, { name: "prepare", cypher });
    }
  }

  async health(): Promise<Health> {
    const engine = "Grafeo";
    try {
      await this.read({ name: "health", cypher: "RETURN 1 AS one" });
      return { ok: true, engine, version: this.#database.version() };
    } catch (error) {
      return { ok: false, engine, problem: messageOf(error) };
    }
  }

  /** The copy is a folder that can be opened like the original. */
  async backup(folder: string): Promise<void> {
    this.#mustBeOpen();
    await this.#writers.run(async () => writeBackup(this.#database, folder));
  }

  async close(): Promise<void> {
    this.#closing ??= this.#close();
    await this.#closing;
  }

  async #close(): Promise<void> {
    await this.#writers.idle();
    await Promise.allSettled(this.#reads);
    try {
      // Written before the log is removed, because the log is the only other sign of an open graph.
      this.#makeDurable("CLOSED");
    } finally {
      // The note is removed first: once the file is free, the note there may be the next holder's.
      if (this.#files) removeHolderNote(this.#files.holder);
      this.#release();
    }
  }

  /** Closing the database writes once more, so errors of that write are translated too. */
  #release(): void {
    try {
      this.#database.close();
    } catch (error) {
      throw this.#toStorageError(error);
    }
  }

  #mustBeOpen(): void {
    if (this.#closing) throw new GraphUnavailableError("it was closed");
  }
}
