import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { type GridSize, moveInGrid, type Place } from "./move-in-grid.ts";

/** Number of rows drawn beyond the visible ones, above and below. */
const overscan = 12;

/** A drawn row, with the space before it if the rows above it are not drawn. */
export interface DrawnRow {
  /** Index among the rows below the headers, from 0. */
  readonly index: number;
  /** Pixels. */
  readonly spaceBefore: number;
}

/**
 * A grid with any number of rows (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): only the visible rows are
 * drawn, and the focused one. The grid is a single tab stop; keys move between elements with `data-row` and
 * `data-column`. The first rows are headers.
 *
 * @param heightOf pixels of a row below the headers, from 0
 */
export function useGrid(size: GridSize, heightOf: (row: number) => number, first: Place) {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [wanted, setFocus] = useState(first);
  const focus: Place = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };
  const focused = focus.row - size.headers;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: size.rows - size.headers,
    getScrollElement: () => scroll,
    estimateSize: heightOf,
    overscan,
    // Used before the first measuring, so that the focused row is drawn and can be scrolled to.
    initialRect: { width: 0, height: 600 },
    rangeExtractor: useCallback((range: Range) => withRow(range, focused), [focused]),
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = moveInGrid(focus, event, size);
    if (next === null) return;
    event.preventDefault();
    // Rendered synchronously, because an element must exist to be focused.
    flushSync(() => setFocus(next));
    findPlace(event.currentTarget, next)?.focus();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const place = target.closest<HTMLElement>("[data-row]")?.dataset;
    if (place === undefined) return;
    setFocus({ row: Number(place["row"]), column: Number(place["column"]) });
  }

  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index, start }, n): DrawnRow => {
    return { index, spaceBefore: start - (items[n - 1]?.end ?? 0) };
  });
  const spaceAfter = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return { scroll, setScroll, focus, rows, spaceAfter, events: { onKeyDown, onFocus } };
}

/** The element of a cell in a drawn grid. */
export function findPlace(grid: HTMLElement, { row, column }: Place): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || rows.includes(row)) return rows;
  return [...rows, row].toSorted((a, b) => a - b);
}

/** The attributes that an element in a grid needs to be reached by keys. */
export function stopAt(row: number, column: number, focus: Place) {
  const isStop = row === focus.row && column === focus.column;
  return { "data-row": row, "data-column": column, tabIndex: isStop ? 0 : -1 };
}
