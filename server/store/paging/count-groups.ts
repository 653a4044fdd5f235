import { z } from "zod";
import { type Value } from "../../graph/graph-engine.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { countByColumns } from "../catalogue/count-by-columns.ts";
import { groupColumns } from "../catalogue/group-columns.ts";
import { type Reader } from "../rows/query.ts";
import { compareText } from "../rows/compare-text.ts";
import { readRows } from "../rows/read-rows.ts";
import { listInCatalogue } from "./list-in-catalogue.ts";
import { type List } from "./list.ts";
import { type Candidates, type PagesQuery } from "./pages-query.ts";

const GroupRow = z.object({ keys: z.array(z.string()), count: z.number() });
/**
 * Number of items with the same keys, in the order of the list's `groups`; '' for a missing value, and for
 * groups not asked for.
 */
export type GroupCount = z.output<typeof GroupRow>;

/** Counts the items of a whole list that pass a filter, by groups; ascending by keys, missing ones last. */
export async function countGroups<Filter, SortKey extends string>(
  reader: Reader,
  list: List<"all" | "picked", SortKey, unknown>,
  candidates: Candidates<Filter>,
  filter: Filter,
  query: PagesQuery<SortKey> & { readonly groups: readonly string[] },
): Promise<readonly GroupCount[]> {
  const counts =
    (await countInCatalogue(reader, list, candidates, filter, query)) ??
    (await countInGraph(reader, list, candidates, filter, query));
  return counts.toSorted((a, b) => compareKeys(a.keys, b.keys));
}

async function countInCatalogue<Filter, SortKey extends string>(
  reader: Reader,
  list: List<"all" | "picked", SortKey, unknown>,
  candidates: Candidates<Filter>,
  filter: Filter,
  query: PagesQuery<SortKey> & { readonly groups: readonly string[] },
): Promise<GroupCount[] | null> {
  const catalogue = catalogueOf(reader);
  const held = await listInCatalogue(reader, list, candidates, filter, query);
  const columns = catalogue && groupColumns(catalogue, list.table, query.groups);
  return held && columns ? countByColumns(reader, columns, held.table.count, held.tests) : null;
}

async function countInGraph<Filter, SortKey extends string>(
  reader: Reader,
  list: List<"all" | "picked", SortKey, unknown>,
  candidates: Candidates<Filter>,
  filter: Filter,
  { groups, parameters }: PagesQuery<SortKey> & { readonly groups: readonly string[] },
): Promise<GroupCount[]> {
  const picks = await candidates.read(reader, filter);
  if (picks?.size === 0) return [];
  const parents: Value = [picks ? { id: "", ids: [...picks] } : { id: "" }];
  const statement = list.grouped(picks ? "picked" : "all");
  return readRows(reader, statement, { ...parameters, parents, by: [...groups] }, GroupRow);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [n, key] of a.entries()) {
    const other = b[n] ?? "";
    if (key === other) continue;
    if (key === "" || other === "") return key === "" ? 1 : -1;
    return compareText(key, other);
  }
  return 0;
}
