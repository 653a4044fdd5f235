import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type List } from "./list.ts";
import { type Reader } from "../rows/query.ts";
import { type Pages } from "./list-query.ts";
import { type PagesQuery, readPages } from "./read-pages.ts";
import { distinct, readRows } from "../rows/read-rows.ts";

/** How a list hangs on its parents; `pairs` gives `parent` and `id` of all that hang on `$ids`. */
interface WayFromParents<AccessPath> {
  readonly way: AccessPath;
  readonly pairs?: Statement;
}

const PairRow = z.object({ parent: z.string(), id: z.string() });

/** For each parent its page of what hangs on it, or of those that filters by a tie picked. */
export async function readPagesOf<AccessPath extends string, SortKey extends string, T>(
  reader: Reader,
  list: List<AccessPath | "picked", SortKey, T>,
  { way, pairs }: WayFromParents<AccessPath>,
  parentIds: readonly string[],
  picks: ReadonlySet<string> | null,
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const parents = distinct(parentIds);
  if (!picks || !pairs) {
    const plain = parents.map((id) => ({ id }));
    return readPages(reader, list, way, plain, query);
  }
  const picked = new Map<string, string[]>(parents.map((id) => [id, []]));
  const rows = picks.size > 0 ? await readRows(reader, pairs, { ids: parents }, PairRow) : [];
  for (const { parent, id } of rows) if (picks.has(id)) picked.get(parent)?.push(id);
  const withIds = [...picked].map(([id, ids]) => ({ id, ids }));
  return readPages(reader, list, "picked", withIds, query);
}
