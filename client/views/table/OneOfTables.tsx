import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useState } from "react";
import { formatNumber } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";
import { Segments } from "../../panels/parts/Segments.tsx";
import { DataTable } from "./DataTable.tsx";
import { downloadTable } from "./download-table.ts";
import { type Table } from "./shown-table.ts";
import { useSortedTable } from "./use-sorted-table.ts";
import "./table.css";
import "../../language/late-words.ts";

/** One of several tables, at least one, chosen by its title, and taken away as CSV. */
export function OneOfTables({
  tables,
  sortedBy,
}: {
  tables: readonly Table[];
  /** The column that each is sorted by at first. */
  sortedBy: { readonly column: number; readonly descending: boolean };
}) {
  const [wanted, setWanted] = useState<string | null>(null);
  const table = tables.find(({ id }) => id === wanted) ?? tables[0];
  return table && <Chosen tables={tables} table={table} sortedBy={sortedBy} choose={setWanted} />;
}

function Chosen(
  props: Parameters<typeof OneOfTables>[0] & { table: Table; choose: (id: string) => void },
) {
  const t = useText();
  const { tables, table, sortedBy } = props;
  const sorted = useSortedTable(table, sortedBy);
  return (
    <>
      <div className="table-head">
        <Segments
          label={t("table.label")}
          value={table.id}
          onChange={props.choose}
          options={tables.map(({ id, title, rows }) => ({
            value: id,
            label: `${title} ${formatNumber(t, rows.length)}`,
          }))}
        />
        <Button
          size="xs"
          leftSection={<Download size={13} aria-hidden="true" />}
          onClick={() => downloadTable(table, sorted)}
        >
          CSV
        </Button>
      </div>
      <DataTable key={table.id} table={table} sorted={sorted} />
    </>
  );
}
