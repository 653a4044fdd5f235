import { type Cell } from "./csv.ts";
import { type Row } from "./table.ts";

/** By which column, and which way. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The rows in order; empty cells come last either way, and equals stay in their order. */
export function sortRows(rows: readonly Row[], { column, descending }: Order): Row[] {
  const keyOf = (row: Row): Cell => row.sortKeys[column] ?? row.cells[column] ?? null;
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const compared =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : collator.compare(String(left), String(right));
    return descending ? -compared : compared;
  });
}
