import {
  defaultPageSize,
  type Page,
  type PageRequest,
  parseCursor,
  type Place,
  toCursor,
} from "./page.ts";

/** A part of an ordered list, as a statement or an array can be cut. */
export interface Window {
  readonly tag: string;
  readonly size: number;
  /** From the end towards the start. */
  readonly backwards: boolean;
  readonly after: Place | null;
  readonly before: Place | null;
}

/** @throws {InvalidCursorError} when a cursor is not of the list `tag`, or not by keys of this type */
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

/** An item with its place in the list. */
export interface Placed<T> extends Place {
  readonly record: T;
}

/**
 * A page out of what the window let through: in the list's order, at most one item more than its size, so
 * that one knows whether there is more. Beyond a cursor there is always the item it was given for.
 */
export function toPage<T>(
  window: Window,
  found: readonly Placed<T>[],
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

/** A page of a list that is there in full, in its order. */
export function cutPage<T>(
  window: Window,
  list: readonly Placed<T>[],
  compare: (a: Place, b: Place) => number,
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
