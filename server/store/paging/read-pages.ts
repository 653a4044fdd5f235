import { z } from "zod";
import { type Parameters, type Value } from "../../graph/graph-engine.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Direction } from "./filters.ts";
import { type List } from "./list.ts";
import { type Page, type PageRequest, type Place } from "./page.ts";
import { type Reader } from "../rows/query.ts";
import { type Pages } from "./list-query.ts";
import { readRows } from "../rows/read-rows.ts";
import { type Placed, toPage, toWindow, type Window } from "./window.ts";

/** Where a list begins: `ids` for a way that picks items by id. */
export interface Parent {
  readonly id: string;
  readonly ids?: readonly string[];
}

export interface PagesQuery<SortKey extends string> {
  readonly by: SortKey;
  readonly direction: Direction;
  readonly page: PageRequest | undefined;
  /** The filter's parameters. */
  readonly parameters: Parameters;
}

/** For each parent its page, and its size when somebody asks for it. @throws {InvalidCursorError} */
export async function readPages<AccessPath extends string, SortKey extends string, T>(
  reader: Reader,
  list: List<AccessPath, SortKey, T>,
  way: AccessPath,
  parents: readonly Parent[],
  query: PagesQuery<SortKey>,
): Promise<Pages<T>> {
  const { direction, parameters } = query;
  // A cursor is good for every list of these records in this order, whatever the filter and the parent.
  const tag = `${list.name}.${query.by}.${direction}`;
  const window = toWindow(tag, list.keyType(query.by), query.page);
  const asked = parents.filter(({ ids }) => ids === undefined || ids.length > 0);
  const given = asked.map(({ id, ids }): Value => (ids ? { id, ids: [...ids] } : { id }));
  const found = new Map<string, Placed<T>[]>(parents.map(({ id }) => [id, []]));
  if (asked.length > 0) {
    const rows = await readRows(
      reader,
      list.page(way, { by: query.by, direction, backwards: window.backwards }),
      { ...parameters, parents: given, by: query.by, ...windowParameters(window, direction) },
      z.object({ parent: z.string(), id: z.string(), key: Key, record: list.schema }),
    );
    for (const { parent, ...item } of rows) found.get(parent)?.push(item);
  }
  const totals = once(async () => {
    if (asked.length === 0) return new Map<string, number>();
    const parametersWithParents = { ...parameters, parents: given };
    const rows = await readRows(reader, list.total(way), parametersWithParents, TotalRow);
    return new Map(rows.map(({ parent, total }) => [parent, total]));
  });
  const pages = new Map<string, Page<T>>();
  for (const [parent, items] of found) {
    items.sort((a, b) => comparePlaces(a, b, direction));
    const total = async () => (await totals()).get(parent) ?? 0;
    pages.set(parent, toPage(window, items, total));
  }
  return pages;
}

/** The same for a list that has no parent: of all there is, or of what filters picked. */
export async function readOnePage<SortKey extends string, T>(
  reader: Reader,
  list: List<"all" | "picked", SortKey, T>,
  picks: ReadonlySet<string> | null,
  query: PagesQuery<SortKey>,
): Promise<Page<T>> {
  const parent = picks ? { id: "", ids: [...picks] } : { id: "" };
  const pages = await readPages(reader, list, picks ? "picked" : "all", [parent], query);
  return getPage(pages, "");
}

/** The page of a parent that was asked for. */
function getPage<T>(pages: Pages<T>, parent: string): Page<T> {
  const page = pages.get(parent);
  if (!page) throw new RangeError(`no page was read for ${parent}`);
  return page;
}

const Key = z.union([z.string(), z.number()]);
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

function comparePlaces(a: Place, b: Place, direction: Direction): number {
  const keys =
    typeof a.key === "number" && typeof b.key === "number"
      ? a.key - b.key
      : compareText(String(a.key), String(b.key));
  return (direction === "ASC" ? keys : -keys) || compareText(a.id, b.id);
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
