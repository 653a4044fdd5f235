import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type Counts, type Lists, type Reader, type Records } from "../rows/query.ts";
import { distinct, readRows } from "../rows/read-rows.ts";

/** Runs a statement that gives `record` for each of `$ids`. */
export async function readRecords<T extends { readonly id: string }>(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
  schema: z.ZodType<T>,
): Promise<Records<T>> {
  if (ids.length === 0) return new Map();
  const row = z.object({ record: schema });
  const rows = await readRows(reader, statement, { ids: distinct(ids) }, row);
  return new Map(rows.map(({ record }) => [record.id, record]));
}

/** Runs a statement that gives `record`s for each of `$ids` as `parent`, in their order. */
export async function readLists<T>(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
  schema: z.ZodType<T>,
): Promise<Lists<T>> {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return lists;
  const row = z.object({ parent: z.string(), record: schema });
  const rows = await readRows(reader, statement, { ids: distinct(ids) }, row);
  for (const { parent, record } of rows) lists.get(parent)?.push(record);
  return lists;
}

const CountRow = z.object({ id: z.string(), count: z.number() });

/** Runs a statement that gives `count` for each of `$ids` that it knows; the others have 0. */
export async function readCounts(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
): Promise<Counts> {
  const counts = new Map(ids.map((id) => [id, 0]));
  if (ids.length === 0) return counts;
  const rows = await readRows(reader, statement, { ids: distinct(ids) }, CountRow);
  for (const { id, count } of rows) counts.set(id, count);
  return counts;
}
