import { batchesOf, SerialQueue } from "../async.ts";
import { toGraphError } from "./errors.ts";
import { upsertTieBatch } from "./upsert-tie-batch.ts";
import { toRow } from "./values.ts";
import {
  type NodeLabel,
  type Parameters,
  type Row,
  type Statement,
  type TieRow,
  type TieType,
  type Value,
  type WriteUnit,
} from "../graph-engine.ts";

/** The part of the engine's transaction that a unit uses. */
export interface CypherTransaction {
  executeCypher(
    cypher: string,
    parameters: Parameters,
  ): Promise<{ toArray(): Record<string, unknown>[] }>;
}

/**
 * Parameters are converted on the event loop at 20 µs a row, so batches are kept small enough not to block
 * it.
 */
export const batchRows = 1000;

/** One unit of writing: the statements of one transaction, run one after another. */
export class EmbeddedUnit implements WriteUnit {
  readonly #transaction: CypherTransaction;
  /** The engine can't end a transaction while one of its statements is running. */
  readonly #statements = new SerialQueue();

  constructor(transaction: CypherTransaction) {
    this.#transaction = transaction;
  }

  async run(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.#statements.run(async () => {
      try {
        const result = await this.#transaction.executeCypher(statement.cypher, parameters);
        return result.toArray().map(toRow);
      } catch (error) {
        throw toGraphError(error, statement);
      }
    });
  }

  async upsertNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void> {
    const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`;
    for (const batch of batchesOf(rows, batchRows))
      await this.run({ name: `upsert ${label}`, cypher }, { rows: [...batch] });
  }

  async upsertTies(
    type: TieType,
    from: NodeLabel,
    to: NodeLabel,
    rows: readonly TieRow[],
  ): Promise<void> {
    const run = (cypher: string, parameters: Parameters): Promise<Row[]> =>
      this.run({ name: `upsert ${type}`, cypher }, parameters);
    for (const batch of batchesOf(rows, batchRows))
      await upsertTieBatch(run, type, from, to, batch);
  }

  async createNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void> {
    const cypher = `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;
    for (const batch of batchesOf(rows, batchRows))
      await this.run({ name: `create ${label}`, cypher }, { rows: [...batch] });
  }

  /** Same as `upsertTies`: there is no faster way inside a transaction. */
  createTies(
    type: TieType,
    from: NodeLabel,
    to: NodeLabel,
    rows: readonly TieRow[],
  ): Promise<void> {
    return this.upsertTies(type, from, to, rows);
  }

  /** Resolves when no statement of the unit is running any more. */
  ended(): Promise<void> {
    return this.#statements.idle();
  }
}
