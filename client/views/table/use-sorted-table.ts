import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { type Row, type Table } from "./table.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Numbers by size, texts by their letters without case and accents. */
const compareCells: SortFn<Features, Row> = (a, b, column) => {
  const [left, right] = [a.getValue(column), b.getValue(column)];
  if (typeof left === "number" && typeof right === "number") return left - right;
  return collator.compare(String(left), String(right));
};

/**
 * A table sorted by its heads; empty cells come last either way, and equals stay in their order.
 *
 * @param first the column by which it is sorted at first, from 0
 */
export function useSortedTable(table: Table, first: { column: number; descending: boolean }) {
  const [sortings, setSortings] = useState<Readonly<Record<string, SortingState>>>({});
  const sorting = sortings[table.id] ?? [{ id: `${first.column}`, desc: first.descending }];
  const columns = useMemo(
    () =>
      table.columns.map((name, column): ColumnDef<Features, Row> => ({
        id: `${column}`,
        header: name,
        accessorFn: ({ cells, sortKeys }) => sortKeys[column] ?? cells[column] ?? undefined,
        sortFn: compareCells,
        sortUndefined: "last",
        sortDescFirst: false,
      })),
    [table],
  );
  return useTable({
    features,
    columns,
    data: table.rows,
    enableSortingRemoval: false,
    enableMultiSort: false,
    getRowId: ({ selects }) => selects.id,
    state: { sorting },
    onSortingChange: (next) => {
      const changed = typeof next === "function" ? next(sorting) : next;
      setSortings({ ...sortings, [table.id]: changed });
    },
  });
}

/** A table with its sorting, as `useSortedTable` gives it. */
export type SortedTable = ReturnType<typeof useSortedTable>;
