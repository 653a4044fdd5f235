import { compareText } from "../rows/compare-text.ts";
import { type Direction } from "./list-filters.ts";
import { type CursorKey } from "./page.ts";

/** The order of a list: by key, then by id, which is always ascending. */
export function compareCursorKeys(a: CursorKey, b: CursorKey, direction: Direction): number {
  const keys =
    typeof a.key === "number" && typeof b.key === "number"
      ? a.key - b.key
      : compareText(String(a.key), String(b.key));
  return (direction === "ASC" ? keys : -keys) || compareText(a.id, b.id);
}
