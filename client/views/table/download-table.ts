import { toCsv } from "./csv.ts";
import { download } from "./download.ts";
import { type Table } from "./tables.ts";
import { type SortedTable } from "./use-sorted-table.ts";

/** Offers all rows of a table as CSV, in the order in which they stand, drawn or not. */
export function downloadTable({ id, columns }: Table, sorted: SortedTable): void {
  const rows = sorted.getRowModel().rows.map(({ original }) => original.cells);
  download(`parley-${id}.csv`, "text/csv", toCsv(columns, rows));
}
