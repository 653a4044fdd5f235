import {
  type NodeLabel,
  type Row,
  type Parameters,
  type TieRow,
  type TieType,
} from "../graph-engine.ts";
import { MissingEndpointError } from "../graph-errors.ts";

type Run = (cypher: string, parameters: Parameters) => Promise<Row[]>;
type Way = "create" | "mergeFromSource" | "mergeFromTarget";

/**
 * Upserts one batch of ties in the embedded engine. There, MERGE between two matched nodes walks all ties of
 * the node written first, so a plain MERGE from an actor with 20,000 attendances takes minutes. This counts
 * the ties at both ends first (which also finds missing endpoints), merges each row from the end with fewer
 * ties, and creates the tie directly when an end has none.
 */
export async function upsertTieBatch(
  run: Run,
  type: TieType,
  from: NodeLabel,
  to: NodeLabel,
  rows: readonly TieRow[],
): Promise<void> {
  const out = await tieCounts(
    run,
    `UNWIND $ids AS id MATCH (n:${from} {id: id}) RETURN id, COUNT { (n)-[:${type}]->() } AS ties`,
    rows.map((row) => row.from),
  );
  const into = await tieCounts(
    run,
    `UNWIND $ids AS id MATCH (n:${to} {id: id}) RETURN id, COUNT { (n)<-[:${type}]-() } AS ties`,
    rows.map((row) => row.to),
  );
  const missing = [
    ...missingIds(rows, (row) => row.from, out).map((id) => `${from} ${id}`),
    ...missingIds(rows, (row) => row.to, into).map((id) => `${to} ${id}`),
  ];
  if (missing.length > 0) throw new MissingEndpointError(type, [...new Set(missing)].toSorted());

  const ends = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
  const statements: Record<Way, string> = {
    create: `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    mergeFromSource: `${ends} MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
    mergeFromTarget: `${ends} MERGE (b)<-[r:${type} {id: row.id}]-(a) SET r = row.properties`,
  };
  for (const [way, some] of byWay(rows, out, into)) {
    await run(statements[way], { rows: some });
  }
}

async function tieCounts(
  run: Run,
  cypher: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await run(cypher, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row["id"] as string, Number(row["ties"])]));
}

function missingIds(
  rows: readonly TieRow[],
  end: (row: TieRow) => string,
  known: ReadonlyMap<string, number>,
): string[] {
  return rows.map(end).filter((id) => !known.has(id));
}

function byWay(
  rows: readonly TieRow[],
  out: ReadonlyMap<string, number>,
  into: ReadonlyMap<string, number>,
): Map<Way, Parameters[]> {
  const ways = new Map<Way, Parameters[]>();
  const last = new Map(rows.map((row) => [JSON.stringify([row.from, row.to, row.id]), row]));
  for (const row of last.values()) {
    const atSource = out.get(row.from) ?? 0;
    const atTarget = into.get(row.to) ?? 0;
    const way =
      Math.min(atSource, atTarget) === 0
        ? "create"
        : atSource <= atTarget
          ? "mergeFromSource"
          : "mergeFromTarget";
    const { id, from, to } = row;
    const some = ways.get(way) ?? [];
    some.push({ id, from, to, properties: { ...row.properties, id } });
    ways.set(way, some);
  }
  return ways;
}
