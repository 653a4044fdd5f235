import { batchesOf } from "../async.ts";
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
import { MissingEndpointError } from "../graph-errors.ts";

const batchRows = 2000;

/** One unit of writing, on top of a function that runs a statement in its transaction. */
export class Neo4jUnit implements WriteUnit {
  readonly #run: (statement: Statement, parameters: Parameters) => Promise<Row[]>;

  constructor(run: (statement: Statement, parameters: Parameters) => Promise<Row[]>) {
    this.#run = run;
  }

  run(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.#run(statement, parameters);
  }

  async upsertNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void> {
    const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`;
    for (const batch of batchesOf(rows, batchRows))
      await this.#run({ name: `upsert ${label}`, cypher }, { rows: [...batch] });
  }

  async upsertTies(
    type: TieType,
    from: NodeLabel,
    to: NodeLabel,
    rows: readonly TieRow[],
  ): Promise<void> {
    await this.#writeTies("MERGE", type, from, to, rows);
  }

  async createNodes(label: NodeLabel, rows: readonly Record<string, Value>[]): Promise<void> {
    const cypher = `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;
    for (const batch of batchesOf(rows, batchRows))
      await this.#run({ name: `create ${label}`, cypher }, { rows: [...batch] });
  }

  async createTies(
    type: TieType,
    from: NodeLabel,
    to: NodeLabel,
    rows: readonly TieRow[],
  ): Promise<void> {
    await this.#writeTies("CREATE", type, from, to, rows);
  }

  async #writeTies(
    way: "MERGE" | "CREATE",
    type: TieType,
    from: NodeLabel,
    to: NodeLabel,
    rows: readonly TieRow[],
  ): Promise<void> {
    const key = way === "MERGE" ? " {id: row.id}" : "";
    const cypher = `UNWIND $rows AS row
MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
${way} (a)-[r:${type}${key}]->(b) SET r = row.properties
RETURN count(*) AS written`;
    for (const batch of batchesOf(rows, batchRows)) {
      const [answer] = await this.#run(
        { name: `${way.toLowerCase()} ${type}`, cypher },
        { rows: batch.map((row) => ({ ...row, properties: { ...row.properties, id: row.id } })) },
      );
      if (answer?.["written"] === batch.length) continue;
      const missing = [
        ...(await this.#missing(from, new Set(batch.map((row) => row.from)))),
        ...(await this.#missing(to, new Set(batch.map((row) => row.to)))),
      ];
      throw new MissingEndpointError(type, [...new Set(missing)].toSorted());
    }
  }

  async #missing(label: NodeLabel, ids: ReadonlySet<string>): Promise<string[]> {
    const rows = await this.#run(
      {
        name: `missing ${label}`,
        cypher: `UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:${label} {id: id}) } RETURN id`,
      },
      { ids: [...ids] },
    );
    return rows.map((row) => `${label} ${row["id"] as string}`);
  }
}
