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
import { useText } from "../../language/use-text.ts";
import { getCollator } from "../../messages/intl.ts";
import { type Language } from "../../messages/languages.ts";
import { type Row, type Table } from "./shown-table.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

/** Compares numbers by size, and texts by the rules of a language, ignoring case and accents. */
function comparesCells(language: Language): SortFn<Features, Row> {
  const collator = getCollator(language);
  return (a, b, column) => {
    const [left, right] = [a.getValue(column), b.getValue(column)];
    if (typeof left === "number" && typeof right === "number") return left - right;
    return collator.compare(String(left), String(right));
  };
}

/**
 * A table sorted by its headers. Empty cells come last in both directions, and equal ones keep their order.
 *
 * @param first the column that it is sorted by at first, from 0
 */
export function useSortedTable(table: Table, first: { column: number; descending: boolean }) {
  const { language } = useText();
  const [sortings, setSortings] = useState<Readonly<Record<string, SortingState>>>({});
  const sorting = sortings[table.id] ?? [{ id: `${first.column}`, desc: first.descending }];
  const columns = useMemo(
    () =>
      table.columns.map((name, column): ColumnDef<Features, Row> => ({
        id: `${column}`,
        header: name,
        accessorFn: ({ cells, sortKeys }) => sortKeys[column] ?? cells[column] ?? undefined,
        sortFn: comparesCells(language),
        sortUndefined: "last",
        sortDescFirst: false,
      })),
    [table, language],
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
