import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { visibleGraph } from "../../model/visible-graph.ts";
import { Segments } from "../../panels/parts/Segments.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { toCsv } from "./csv.ts";
import { DataTable } from "./DataTable.tsx";
import { download } from "./download.ts";
import { type Order, sortRows } from "./sort-rows.ts";
import { tablesOf } from "./tables.ts";
import "./table.css";

/** What is on the canvas as tables: every node and tie, by keyboard and for screen readers, and as CSV. */
export function TableView() {
  const visible = useExplorerState(visibleGraph);
  const loading = useExplorerState((state) => state.pending > 0);
  const sides = useSides();
  const measures = useExplorerState(({ mode, projection }) =>
    projection?.mode === mode ? projection.measures : null,
  );
  const tables = useMemo(() => tablesOf(visible, sides, measures), [visible, sides, measures]);
  const [wanted, setWanted] = useState("actors");
  const [orders, setOrders] = useState<Readonly<Record<string, Order>>>({});
  const table = tables.find(({ id }) => id === wanted) ?? tables[0];

  if (table === undefined) {
    return loading ? (
      <div className="table-empty">
        <TextSkeleton lines={8} />
      </div>
    ) : (
      <p className="table-empty">Nothing is on the canvas.</p>
    );
  }
  const order = orders[table.id] ?? { column: 0, descending: false };
  const rows = sortRows(table.rows, order);
  const keep = () => {
    const text = toCsv(
      table.columns,
      rows.map(({ cells }) => cells),
    );
    download(`parley-${table.id}.csv`, "text/csv", text);
  };
  return (
    <div className="table-view">
      <div className="table-head">
        <Segments
          label="Table"
          value={table.id}
          onChange={setWanted}
          options={tables.map(({ id, title, rows: all }) => ({
            value: id,
            label: `${title} ${all.length.toLocaleString("en")}`,
          }))}
        />
        <Button size="xs" leftSection={<Download size={13} aria-hidden="true" />} onClick={keep}>
          CSV
        </Button>
      </div>
      <DataTable
        key={table.id}
        table={table}
        rows={rows}
        order={order}
        onOrder={(next) => setOrders({ ...orders, [table.id]: next })}
      />
    </div>
  );
}
