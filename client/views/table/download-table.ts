import { toCsv } from "./csv.ts";
import { download } from "../../panels/parts/download.ts";
import { type Table } from "./shown-table.ts";
import { type SortedTable } from "./use-sorted-table.ts";

/** Downloads a table as a CSV file. */
export function downloadTable(table: Table, sorted: SortedTable): void {
  // The byte order mark tells spreadsheets that it is UTF-8.
  download(`parley-${table.id}.csv`, "text/csv", `\uFEFF${csvOfTable(table, sorted)}`);
}

/** All rows of a table as CSV, in their current order, drawn or not. */
export function csvOfTable({ columns }: Table, sorted: SortedTable): string {
  return toCsv(
    columns,
    sorted.getRowModel().rows.map(({ original }) => original.cells),
  );
}
