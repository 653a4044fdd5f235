import {
  defaultPageSize,
  type Page,
  type PageRequest,
  parseCursor,
  type CursorKey,
  toCursor,
} from "./page.ts";

/** A checked page request, in a form that statements and arrays can be cut by. */
export interface Window {
  readonly tag: string;
  readonly size: number;
  /** From the end towards the start. */
  readonly backwards: boolean;
  readonly after: CursorKey | null;
  readonly before: CursorKey | null;
}

/** @throws {InvalidCursorError} when a cursor is not of the list `tag`, or has keys of another type */
export function toWindow(
  tag: string,
  keyType: "string" | "number",
  page: PageRequest = {},
): Window {
  const { first, after, last, before } = page;
  return {
    tag,
    size: first ?? last ?? defaultPageSize,
    backwards: typeof first !== "number" && typeof last === "number",
    after: typeof after === "string" ? parseCursor(tag, keyType, "after", after) : null,
    before: typeof before === "string" ? parseCursor(tag, keyType, "before", before) : null,
  };
}

/** An item with its cursor. */
export interface Keyed<T> extends CursorKey {
  readonly record: T;
}

/**
 * Builds a page from the items in the window, in the list's order. `found` has one item more than the page's size
 * if there are more items. When the window begins at a cursor, the item of that cursor always exists on the other side
 * of it.
 */
export function toPage<T>(
  window: Window,
  found: readonly Keyed<T>[],
  totalCount: () => number | Promise<number>,
  isWhole: boolean,
): Page<T> {
  const { size, backwards, after, before, tag } = window;
  const hasMore = found.length > size;
  const shown = backwards ? found.slice(Math.max(0, found.length - size)) : found.slice(0, size);
  return {
    items: shown.map((item) => ({ cursor: toCursor(tag, item), record: item.record })),
    hasNextPage: backwards ? before !== null : hasMore || before !== null,
    hasPreviousPage: backwards ? hasMore || after !== null : after !== null,
    totalCount,
    isWhole,
  };
}

/** A page of a list that is in memory in full, in its order. */
export function cutPage<T>(
  window: Window,
  list: readonly Keyed<T>[],
  compare: (a: CursorKey, b: CursorKey) => number,
): Page<T> {
  const { size, backwards, after, before } = window;
  const between = list.filter(
    (item) =>
      (after === null || compare(item, after) > 0) &&
      (before === null || compare(item, before) < 0),
  );
  const found = backwards
    ? between.slice(Math.max(0, between.length - size - 1))
    : between.slice(0, size + 1);
  return toPage(window, found, () => list.length, true);
}
