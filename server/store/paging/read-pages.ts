import { z } from "zod";
import { type Parameters, type Value } from "../../graph/graph-engine.ts";
import { type Direction } from "./list-filters.ts";
import { type List } from "./list.ts";
import { compareCursorKeys } from "./compare-cursor-keys.ts";
import { listInCatalogue } from "./list-in-catalogue.ts";
import { type Page } from "./page.ts";
import { cutList } from "./cut-list.ts";
import { type Candidates, type PagesQuery } from "./pages-query.ts";
import { type Pages } from "./list-query.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { type Keyed, toPage, toWindow, type Window } from "./window.ts";

/** Where a list begins; `ids` is for an access path that picks items by id. */
export interface Parent {
  readonly id: string;
  readonly ids?: readonly string[];
}

/** For each parent its page; sizes are counted when asked for. @throws {InvalidCursorError} */
export async function readPages<AccessPath extends string, SortKey extends string, T>(
  reader: Reader,
  list: List<AccessPath, SortKey, T>,
  path: AccessPath,
  parents: readonly Parent[],
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const { direction, parameters } = query;
  const window = windowOf(list, query);
  const asked = parents.filter(({ ids }) => ids === undefined || ids.length > 0);
  const given = asked.map(({ id, ids }): Value => (ids ? { id, ids: [...ids] } : { id }));
  const found = new Map<string, Keyed<T>[]>(parents.map(({ id }) => [id, []]));
  if (asked.length > 0) {
    const rows = await readRows(
      reader,
      list.page(path, { by: query.by, direction, backwards: window.backwards }),
      { ...parameters, parents: given, by: query.by, ...windowParameters(window, direction) },
      list.row,
    );
    for (const { parent, ...item } of rows) found.get(parent)?.push(item);
  }
  const totals = once(async () => {
    if (asked.length === 0) return new Map<string, number>();
    const parametersWithParents = { ...parameters, parents: given };
    const rows = await readRows(reader, list.total(path), parametersWithParents, TotalRow);
    return new Map(rows.map(({ parent, total }) => [parent, total]));
  });
  const pages = new Map<string, Page<T>>();
  for (const [parent, items] of found) {
    items.sort((a, b) => compareCursorKeys(a, b, direction));
    const total = async () => (await totals()).get(parent) ?? 0;
    pages.set(parent, toPage(window, items, total, false));
  }
  return pages;
}

/** The bounds of a page. @throws {InvalidCursorError} */
export function windowOf<SortKey extends string>(
  list: Pick<List<string, SortKey, unknown>, "name" | "keyType">,
  { by, direction, page }: PagesQuery<SortKey>,
): Window {
  // A cursor is valid in every list of these records in this order, whatever the filter and the parent.
  return toWindow(`${list.name}.${by}.${direction}`, list.keyType(by), page);
}

/** The same for a list without a parent: of all items, or of those that filters picked. */
export async function readOnePage<Filter, SortKey extends string, T>(
  reader: Reader,
  list: List<"all" | "picked", SortKey, T>,
  candidates: Candidates<Filter>,
  filter: Filter,
  query: PagesQuery<SortKey>,
): Promise<Page<T>> {
  const held = await listInCatalogue(reader, list, candidates, filter, query);
  if (held) {
    const indices = held.order.indices;
    const cut = cutList({ ...held, indices }, windowOf(list, query));
    return cut.toPage(await list.byId(reader, cut.ids));
  }
  const picks = await candidates.read(reader, filter);
  const parent = picks ? { id: "", ids: [...picks] } : { id: "" };
  const pages = await readPages(reader, list, picks ? "picked" : "all", [parent], query);
  return getPage(pages, "");
}

function getPage<T>(pages: Pages<T>, parent: string): Page<T> {
  const page = pages.get(parent);
  if (!page) throw new RangeError(`no page was read for ${parent}`);
  return page;
}

const TotalRow = z.object({ parent: z.string(), total: z.number() });

function windowParameters({ after, before, size }: Window, direction: Direction): Parameters {
  return {
    ascending: direction === "ASC",
    limit: size + 1,
    afterKey: after?.key ?? null,
    afterId: after?.id ?? null,
    beforeKey: before?.key ?? null,
    beforeId: before?.id ?? null,
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
