import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { type GridSize, moveInGrid, type Place } from "./move-in-grid.ts";

/** Rows drawn beyond what is in sight, above and below. */
const overscan = 12;

/** A row that is drawn, with the free space before it where rows above it are not drawn. */
export interface DrawnRow {
  /** Among the rows below the head, from 0. */
  readonly index: number;
  /** Pixels. */
  readonly spaceBefore: number;
}

/**
 * A grid of any number of rows (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): only the rows in sight are
 * drawn, and the one that has the focus. One stop of the tab key, keys within: whatever carries `data-row`
 * and `data-column` can be come to. Row 0 is the head.
 *
 * @param heightOf pixels of a row below the head, from 0
 */
export function useGrid(size: GridSize, heightOf: (row: number) => number, first: Place) {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [wanted, setFocus] = useState(first);
  const focus: Place = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };
  const focused = focus.row - 1;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: size.rows - 1,
    getScrollElement: () => scroll,
    estimateSize: heightOf,
    overscan,
    // Before the first measuring, so that what has the focus is there to be scrolled to.
    initialRect: { width: 0, height: 600 },
    rangeExtractor: useCallback((range: Range) => withRow(range, focused), [focused]),
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = moveInGrid(focus, event, size);
    if (next === null) return;
    event.preventDefault();
    // Drawn at once: what is not there can't have the focus.
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

/** What stands at a place of a grid that is drawn. */
export function findPlace(grid: HTMLElement, { row, column }: Place): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || rows.includes(row)) return rows;
  return [...rows, row].toSorted((a, b) => a - b);
}

/** What the keys of a grid need to know of something that can be come to in it. */
export function stopAt(row: number, column: number, focus: Place) {
  const isStop = row === focus.row && column === focus.column;
  return { "data-row": row, "data-column": column, tabIndex: isStop ? 0 : -1 };
}
