import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type List } from "./list.ts";
import { type HeldList, listInCatalogue } from "./list-in-catalogue.ts";
import { type Pages } from "./list-query.ts";
import { type Reader } from "../rows/query.ts";
import { cutList } from "./cut-list.ts";
import { type Candidates, type PagesQuery } from "./pages-query.ts";
import { readPages, windowOf } from "./read-pages.ts";
import { distinct, readRows } from "../rows/read-rows.ts";

/** How a list is reached from its parents; `pairs` returns `parent` and `id` of all children of `$ids`. */
interface PathFromParents<AccessPath> {
  readonly path: AccessPath;
  readonly pairs?: Statement;
}

const PairRow = z.object({ parent: z.string(), id: z.string() });

/** For lists without filters. */
const all: Candidates<null> = { read: async () => null, tests: () => [] };

/** For each parent, a page of its children. */
export async function readPagesOf<AccessPath extends string, SortKey extends string, T>(
  reader: Reader,
  list: List<AccessPath, SortKey, T>,
  path: AccessPath,
  parentIds: readonly string[],
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const parents = distinct(parentIds);
  const held = await listInCatalogue(reader, list, all, null, query);
  if (held) return readHeld(reader, list, path, held, parents, query);
  return readPages(reader, list, path, parents.map(toParent), query);
}

const toParent = (id: string) => ({ id });

/** The same, with filters by id and by tie. */
export async function readFilteredPagesOf<
  Filter,
  AccessPath extends string,
  SortKey extends string,
  T,
>(
  reader: Reader,
  list: List<AccessPath | "picked", SortKey, T>,
  { path, pairs }: Required<PathFromParents<AccessPath>>,
  parentIds: readonly string[],
  candidates: Candidates<Filter>,
  filter: Filter,
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const parents = distinct(parentIds);
  const held = await listInCatalogue(reader, list, candidates, filter, query);
  if (held) return readHeld(reader, list, path, held, parents, query);
  const picks = await candidates.read(reader, filter);
  if (!picks) return readPages(reader, list, path, parents.map(toParent), query);
  const picked = new Map<string, string[]>(parents.map((id) => [id, []]));
  const rows = picks.size > 0 ? await readRows(reader, pairs, { ids: parents }, PairRow) : [];
  for (const { parent, id } of rows) if (picks.has(id)) picked.get(parent)?.push(id);
  const withIds = [...picked].map(([id, ids]) => ({ id, ids }));
  return readPages(reader, list, "picked", withIds, query);
}

/** Reads the records of all pages at once. */
async function readHeld<AccessPath extends string, SortKey extends string, T>(
  reader: Reader,
  list: List<AccessPath, SortKey, T>,
  path: AccessPath,
  held: HeldList,
  parents: readonly string[],
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const window = windowOf(list, query);
  const children = held.table.childrenOf(path, query.by, query.direction);
  const cuts = parents.map((id) => {
    const parent = children.parents.indexOf(id);
    const [from, to] = [children.offsets[parent], children.offsets[parent + 1]];
    const indices = parent < 0 ? new Uint32Array() : children.members.subarray(from, to);
    return cutList({ ...held, indices }, window);
  });
  const records = await list.byId(reader, distinct(cuts.flatMap(({ ids }) => ids)));
  return new Map(parents.map((id, n) => [id, cuts[n]!.toPage(records)]));
}
