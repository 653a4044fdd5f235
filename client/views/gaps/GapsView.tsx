import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useState } from "react";
import { gapVariables } from "../../api/gaps-query.ts";
import { gapsQuery } from "../../api/operations/pairs.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { toCsv } from "../table/csv.ts";
import { DataTable } from "../table/DataTable.tsx";
import { download } from "../table/download.ts";
import { type Order, sortRows } from "../table/sort-rows.ts";
import { actorsOfGap, gapColumns, gapRows } from "./gap-rows.ts";
import { gapsFinding } from "./gaps-finding.ts";
import "../table/table.css";
import "./gaps.css";

/** Who disagrees and has not met, and who could bring them together. */
export function GapsView() {
  const explorer = useExplorer();
  const explored = useExplorerState((state) => state.explored);
  const scope = useExplorerState((state) => state.scope);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const variables = gapVariables({ explored, scope, filters, options });
  const { data, error, refetch } = useOperation(gapsQuery, variables);
  const [order, setOrder] = useState<Order>({ column: 2, descending: true });

  if (data === undefined) {
    return (
      <div className="table-empty">
        {error === null ? (
          <TextSkeleton lines={10} />
        ) : (
          <QueryProblem error={error} retry={() => void refetch()} />
        )}
      </div>
    );
  }
  const all = gapRows(data.gaps.gaps, (gap) => void explorer.showMeetingsOf(actorsOfGap(gap)));
  const rows = sortRows(all, order);
  const keep = () => {
    const cells = rows.map((row) => row.cells);
    download("parley-gaps.csv", "text/csv", toCsv(gapColumns, cells));
  };
  return (
    <div className="table-view gaps-view">
      <div className="gaps-head">
        <Phrases phrases={gapsFinding(data.gaps, options.notSince)} />
        {rows.length > 0 && (
          <Button size="xs" leftSection={<Download size={13} aria-hidden="true" />} onClick={keep}>
            CSV
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <DataTable
          table={{ id: "gaps", title: "Gaps", columns: gapColumns, rows: all }}
          rows={rows}
          order={order}
          onOrder={setOrder}
        />
      ) : (
        scope === "explored" && <LookEverywhere />
      )}
    </div>
  );
}

function LookEverywhere() {
  const explorer = useExplorer();
  return (
    <p>
      <button
        type="button"
        className="link-button"
        onClick={() => void explorer.setScope("everything")}
      >
        Look for gaps in the whole graph
      </button>
    </p>
  );
}
