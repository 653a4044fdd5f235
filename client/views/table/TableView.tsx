import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { formatNumber } from "../../format/format-count.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { Segments } from "../../panels/parts/Segments.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { DataTable } from "./DataTable.tsx";
import { NotesList } from "../../panels/parts/notes/NotesList.tsx";
import { downloadTable } from "./download-table.ts";
import { type Table } from "./shown-table.ts";
import { tablesOf } from "./tables.ts";
import { useSortedTable } from "./use-sorted-table.ts";
import "./table.css";
import "../../language/late-words.ts";

/** What is on the canvas as tables: every node and tie, for keyboard and screen readers, and as CSV. */
export function TableView() {
  const visible = useExplorerState(visibleGraph);
  const loading = useExplorerState((state) => state.pending > 0);
  const sides = useSides();
  const measures = useExplorerState(({ mode, projection }) =>
    projection?.mode === mode ? projection.measures : null,
  );
  const t = useText();
  const tables = useMemo(
    () => tablesOf(t, visible, sides, measures),
    [t, visible, sides, measures],
  );
  const [wanted, setWanted] = useState("actors");
  const table = tables.find(({ id }) => id === wanted) ?? tables[0];

  if (table === undefined) {
    return loading ? (
      <div className="table-empty">
        <TextSkeleton lines={8} />
      </div>
    ) : (
      <>
        <NotesList />
        <p className="table-empty">{t("table.empty")}</p>
      </>
    );
  }
  return <OneOfTables tables={tables} table={table} choose={setWanted} />;
}

function OneOfTables(props: {
  tables: readonly Table[];
  table: Table;
  choose: (id: string) => void;
}) {
  const t = useText();
  const { tables, table } = props;
  const sorted = useSortedTable(table, { column: 0, descending: false });
  return (
    <div className="table-view">
      <div className="table-top">
        <NotesList />
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
      </div>
      <DataTable key={table.id} table={table} sorted={sorted} />
    </div>
  );
}
