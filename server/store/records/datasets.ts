import { z } from "zod";
import { type NodeLabel } from "../../graph/graph-engine.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { readRecords } from "../paging/read-records.ts";
import { DatasetRecord, type NodeKind, nodeKinds } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { compareText } from "../rows/compare-text.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import { labelOf } from "./label-of.ts";
import { recordMap } from "../rows/record-map.ts";

const record = recordMap("d", DatasetRecord);

const byId = defineStatement(
  "datasets.byId",
  `UNWIND $ids AS id MATCH (d:Dataset {id: id}) RETURN ${record} AS record`,
);

/** Data sets by id. */
export function datasetsById(
  reader: Reader,
  ids: readonly string[],
): Promise<Records<DatasetRecord>> {
  return readRecords(reader, byId, ids, DatasetRecord);
}

const all = defineStatement("datasets", `MATCH (d:Dataset) RETURN ${record} AS record`);

/** Every data set in the graph, by title. */
export async function listDatasets(reader: Reader): Promise<readonly DatasetRecord[]> {
  const rows = await readRows(reader, all, {}, z.object({ record: DatasetRecord }));
  return rows
    .map((row) => row.record)
    .toSorted(
      (a, b) => compareText(foldText(a.title), foldText(b.title)) || compareText(a.id, b.id),
    );
}

const countOf = (label: NodeLabel, kind: NodeKind) =>
  `MATCH (n:${label}) UNWIND n.datasets AS id
WITH id WHERE id IN $ids
RETURN id, '${kind}' AS kind, count(*) AS count`;

const counts = defineStatement(
  "datasets.counts",
  nodeKinds.map((kind) => countOf(labelOf[kind], kind)).join("\nUNION ALL\n"),
);

const CountRow = z.object({ id: z.string(), kind: z.enum(nodeKinds), count: z.number() });

/** How many nodes of each kind each data set holds, 0 included. */
export async function countsOfDatasets(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<NodeKind, number>>> {
  const found = new Map(
    ids.map((id) => [id, new Map<NodeKind, number>(nodeKinds.map((kind) => [kind, 0]))]),
  );
  if (ids.length === 0) return found;
  const rows = await readRows(reader, counts, { ids: distinct(ids) }, CountRow);
  for (const { id, kind, count } of rows) found.get(id)?.set(kind, count);
  return found;
}

const quotedNode = (label: string) =>
  `MATCH (n:${label})-[c:CITES]->(:Source) WHERE c.quote IS NOT NULL WITH DISTINCT n`;

/**
 * Ties store their citations as JSON, in which quotation marks inside a text are escaped: this matches only
 * the field.
 */
const quotedTie = `WHERE any(text IN coalesce(n.citations, []) WHERE text CONTAINS '"quote":"')`;

const factsWhere = (facts: string, quoted: boolean) =>
  `${facts}
UNWIND n.datasets AS id
WITH id WHERE id IN $ids
RETURN id, ${quoted} AS quoted, count(*) AS count`;

const factCounts = defineStatement(
  "datasets.factCounts",
  [
    ...["Meeting", "Position", "Document"].flatMap((label) => [
      factsWhere(`MATCH (n:${label})`, false),
      factsWhere(quotedNode(label), true),
    ]),
    ...["(:Actor)-[n:ATTENDED]->(:Meeting)", "(:Actor)-[n:MEMBER_OF]->(:Actor)"].flatMap((tie) => [
      factsWhere(`MATCH ${tie}`, false),
      factsWhere(`MATCH ${tie} ${quotedTie}`, true),
    ]),
  ].join("\nUNION ALL\n"),
);

const FactCountRow = z.object({ id: z.string(), quoted: z.boolean(), count: z.number() });

/** How many facts a data set holds, and how many of those have a citation of their own with a quote. */
export interface FactCounts {
  readonly facts: number;
  readonly quoted: number;
}

/** Counts meetings, positions, documents, attendances and memberships of each data set. */
export async function factCountsOfDatasets(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FactCounts>> {
  const found = new Map(ids.map((id) => [id, { facts: 0, quoted: 0 }]));
  if (ids.length === 0) return found;
  for (const row of await readRows(reader, factCounts, { ids: distinct(ids) }, FactCountRow)) {
    const counted = found.get(row.id);
    if (counted !== undefined) counted[row.quoted ? "quoted" : "facts"] += row.count;
  }
  return found;
}
