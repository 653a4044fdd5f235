import { z } from "zod";
import { type Parameters, type Statement } from "../../graph/graph-engine.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { type Counts, type Lists, type Reader, type Records } from "../rows/query.ts";
import { distinct, perSchema, readRows } from "../rows/read-rows.ts";

/** Runs a statement that returns `record` for each of `$ids`, except for those that are kept already. */
export function readRecords<T extends { readonly id: string }>(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
  schema: z.ZodType<T>,
): Promise<Records<T>> {
  return readKept(reader, statement.name, ids, (missing) =>
    readRecordRows(reader, statement, { ids: missing }, schema),
  );
}

/** Runs a statement that returns `record`s, with any parameters. */
export async function readRecordRows<T extends { readonly id: string }>(
  reader: Reader,
  statement: Statement,
  parameters: Parameters,
  schema: z.ZodType<T>,
): Promise<T[]> {
  const rows = await readRows(reader, statement, parameters, recordRow(schema));
  return (rows as { record: T }[]).map(({ record }) => record);
}

const recordRow = perSchema((schema) => z.object({ record: schema }));
const listRow = perSchema((schema) => z.object({ parent: z.string(), record: schema }));

/** The key under which a record is kept: statement and id. */
function recordKey(statement: string, id: string): string {
  return `${statement} ${id}`;
}

/** The records that are kept, and the others as `read` returns them. */
export async function readKept<T extends { readonly id: string }>(
  { kept }: Reader,
  name: string,
  ids: readonly string[],
  read: (ids: string[]) => Promise<readonly T[]>,
): Promise<Records<T>> {
  const found = new Map<string, T>();
  const missing: string[] = [];
  for (const id of distinct(ids)) {
    const known = kept?.find(recordKey(name, id)) as T | undefined;
    if (known === undefined) missing.push(id);
    else found.set(id, known);
  }
  if (missing.length === 0) return found;
  for (const record of await read(missing)) {
    kept?.keep(recordKey(name, record.id), record);
    found.set(record.id, record);
  }
  return found;
}

/** Runs a statement that returns `record`s for each of `$ids` as `parent`, in order. */
export async function readLists<T>(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
  schema: z.ZodType<T>,
): Promise<Lists<T>> {
  const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return lists;
  const rows = await readRows(reader, statement, { ids: distinct(ids) }, listRow(schema));
  for (const { parent, record } of rows as { parent: string; record: T }[])
    lists.get(parent)?.push(record);
  return lists;
}

const CountRow = z.object({ id: z.string(), count: z.number() });

/** The sort key in a catalogue that has the same counts. */
interface CountInCatalogue {
  readonly table: "actors" | "issues" | "sources";
  readonly by: string;
}

/**
 * Counts for each of `$ids`, from the catalogue if it has them, else by a statement whose `count`s are added
 * up; 0 for ids that it does not return.
 */
export async function readCounts(
  reader: Reader,
  statement: Statement,
  ids: readonly string[],
  kept?: CountInCatalogue,
): Promise<Counts> {
  const held = kept && catalogueOf(reader)?.[kept.table];
  if (held) {
    const { keyOf } = held.order(kept.by, "DESC");
    const countOf = (index: number) => (index < 0 ? 0 : Number(keyOf(index)));
    return new Map(ids.map((id) => [id, countOf(held.indexOf(id))]));
  }
  const counts = new Map(ids.map((id) => [id, 0]));
  if (ids.length === 0) return counts;
  const rows = await readRows(reader, statement, { ids: distinct(ids) }, CountRow);
  for (const { id, count } of rows) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
}
