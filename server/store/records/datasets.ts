import { z } from "zod";
import { type NodeLabel } from "../../graph/graph-engine.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { readRecords } from "../paging/read-records.ts";
import { DatasetRecord, type NodeKind, nodeKinds } from "./records.ts";
import { distinct, readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { compareText } from "../rows/compare-text.ts";
import { foldText } from "../../../schema/fold-text.ts";
import { labelOf } from "./labels.ts";

const record = `d {.id, .title, .description, .licence, .citation, .languages, .version, .state, .loadedAt,
    .scaleMin, .scaleMax, .sideIds, .sideTitles, .opensOn}`;

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

/** How many nodes of each kind each data set holds; kinds it has none of are there with 0. */
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
