import { z } from "zod";
import { recordKinds, type RecordKind } from "../../../schema/dataset.ts";
import { batchesOf } from "../../graph/async.ts";
import { type Row, type Statement, tieTypes } from "../../graph/graph-engine.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import {
  isNodeKind,
  labelOf,
  type NodeKind,
  nodeKinds,
  storedOwnedTies,
  storedProperties,
  type tieKinds,
} from "../write/statements.ts";
import {
  infoOfNode,
  type OwnTie,
  type PlainRecord,
  recordOfNode,
  recordOfTie,
} from "./record-of-graph.ts";

/** Records read at once. */
const batchSize = 500;

/** What an export contains: the ids of the nodes, and for ties the nodes they are read from, with counts. */
export interface ExportPlan {
  readonly dataset: string;
  readonly info: PlainRecord;
  readonly parts: ReadonlyMap<RecordKind, readonly Counted[]>;
  /** Number of records of all kinds. */
  readonly total: number;
}

const properties = z.record(z.string(), z.json()) as z.ZodType<Row>;
const DatasetRow = z.object({ properties });
const Counted = z.object({ id: z.string(), count: z.number() });
type Counted = z.output<typeof Counted>;
const NodeRow = z.object({ id: z.string(), properties });
const OwnedRow = z.object({
  id: z.string(),
  type: z.enum(tieTypes),
  other: z.string(),
  properties,
});
const TieRow = z.object({ start: z.string(), other: z.string(), tie: z.string(), properties });

/** Some records of one kind. Each kind has at least one batch, which may be empty. */
export interface ExportBatch {
  readonly kind: RecordKind;
  readonly records: readonly PlainRecord[];
}

export const datasetNode = defineStatement(
  "export.dataset",
  "MATCH (d:Dataset {id: $dataset}) RETURN properties(d) AS properties",
);

const nodes = Object.fromEntries(
  nodeKinds.map((kind) => [
    kind,
    defineStatement(
      `export.ids${labelOf[kind]}`,
      `MATCH (n:${labelOf[kind]}) WHERE $dataset IN n.datasets RETURN n.id AS id, 1 AS count`,
    ),
  ]),
) as Record<NodeKind, Statement>;

/** Ties are read from the end that has fewer of them. */
const ties = {
  memberships: {
    ids: defineStatement(
      "export.idsMEMBER_OF",
      `MATCH (a:Actor)-[t:MEMBER_OF]->(:Actor) WHERE $dataset IN t.datasets
RETURN a.id AS id, count(t) AS count`,
    ),
    records: defineStatement(
      "export.memberships",
      `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:MEMBER_OF]->(b:Actor) WHERE $dataset IN t.datasets
RETURN a.id AS start, b.id AS other, t.id AS tie, properties(t) AS properties`,
    ),
    ends: (start: string, other: string) => ({ member: start, of: other }),
  },
  attendances: {
    ids: defineStatement(
      "export.idsATTENDED",
      `MATCH (:Actor)-[t:ATTENDED]->(m:Meeting) WHERE $dataset IN t.datasets
RETURN m.id AS id, count(t) AS count`,
    ),
    records: defineStatement(
      "export.attendances",
      `UNWIND $ids AS id MATCH (m:Meeting {id: id})<-[t:ATTENDED]-(a:Actor) WHERE $dataset IN t.datasets
RETURN m.id AS start, a.id AS other, t.id AS tie, properties(t) AS properties`,
    ),
    ends: (start: string, other: string) => ({ meeting: start, actor: other }),
  },
} as const;

/** What a data set contains, by id; null when there is no such data set. */
export async function planExport(reader: Reader, dataset: string): Promise<ExportPlan | null> {
  const [row] = await readRows(reader, datasetNode, { dataset }, DatasetRow);
  if (!row) return null;
  const parts = new Map<RecordKind, Counted[]>();
  for (const kind of recordKinds) {
    const statement = isNodeKind(kind) ? nodes[kind] : ties[kind].ids;
    const counted = await readRows(reader, statement, { dataset }, Counted);
    parts.set(
      kind,
      counted.sort((a, b) => compareText(a.id, b.id)),
    );
  }
  let total = 0;
  for (const counted of parts.values()) for (const { count } of counted) total += count;
  return { dataset, info: infoOfNode(row.properties), parts, total };
}

/**
 * The records of a plan in batches, kind by kind, in an order in which records only refer to earlier ones.
 */
export async function* exportBatches(
  reader: Reader,
  { dataset, parts }: ExportPlan,
): AsyncGenerator<ExportBatch> {
  for (const kind of recordKinds) {
    const counted = parts.get(kind) ?? [];
    if (counted.length === 0) yield { kind, records: [] };
    for (const ids of isNodeKind(kind) ? idsInBatches(counted) : idsByCount(counted)) {
      const records = isNodeKind(kind)
        ? await readNodes(reader, kind, ids)
        : await readTies(reader, kind, dataset, ids);
      yield { kind, records };
    }
  }
}

function* idsInBatches(counted: readonly Counted[]): Generator<string[]> {
  for (const some of batchesOf(counted, batchSize)) yield some.map(({ id }) => id);
}

/** Splits ids into batches such that each has about one batch of ties. */
function* idsByCount(counted: readonly Counted[]): Generator<string[]> {
  let ids: string[] = [];
  let ahead = 0;
  for (const { id, count } of counted) {
    ids.push(id);
    ahead += count;
    if (ahead < batchSize) continue;
    yield ids;
    [ids, ahead] = [[], 0];
  }
  if (ids.length > 0) yield ids;
}

async function readNodes(reader: Reader, kind: NodeKind, ids: string[]): Promise<PlainRecord[]> {
  const own = new Map<string, OwnTie[]>(ids.map((id) => [id, []]));
  for (const statement of storedOwnedTies[kind]) {
    for (const { id, ...tie } of await readRows(reader, statement, { ids }, OwnedRow))
      own.get(id)?.push(tie);
  }
  const rows = await readRows(reader, storedProperties[kind], { ids }, NodeRow);
  const found = new Map(rows.map((row) => [row.id, row.properties]));
  return ids.flatMap((id) => {
    const properties = found.get(id);
    return properties ? [recordOfNode(kind, properties, own.get(id) ?? [])] : [];
  });
}

async function readTies(
  reader: Reader,
  kind: (typeof tieKinds)[number],
  dataset: string,
  ids: string[],
): Promise<PlainRecord[]> {
  const rows = await readRows(reader, ties[kind].records, { ids, dataset }, TieRow);
  const indices = new Map(ids.map((id, n) => [id, n]));
  const indexOf = ({ start }: { readonly start: string }) => indices.get(start) ?? 0;
  return rows
    .sort((a, b) => indexOf(a) - indexOf(b) || compareText(a.tie, b.tie))
    .map(({ start, other, properties: own }) =>
      recordOfTie(kind, own, ties[kind].ends(start, other)),
    );
}
