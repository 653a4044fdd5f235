import "../../language/late-words.ts";
import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useMemo } from "react";
import { gapVariables } from "../../api/gap-variables.ts";
import { gapsQuery } from "../../api/operations/pairs-operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { byEvidence } from "../../summary/within-bounds.ts";
import { DataTable } from "../table/DataTable.tsx";
import { downloadTable } from "../table/download-table.ts";
import { useSortedTable } from "../table/use-sorted-table.ts";
import { actorsOfGap, gapColumns, gapRows } from "./gap-rows.ts";
import { gapsFinding } from "./gaps-finding.ts";
import "../table/table.css";
import "./gaps.css";

/** Who disagrees and has not met, and who could bring them together. */
export function GapsView() {
  const t = useText();
  const explorer = useExplorer();
  const explored = useExplorerState((state) => state.explored);
  const scope = useExplorerState((state) => state.scope);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const variables = gapVariables({ explored, scope, filters, options });
  const { data, error, refetch } = useOperation(gapsQuery, variables);
  const table = useMemo(
    () => ({
      id: "gaps",
      title: t("gaps.title"),
      columns: gapColumns(t),
      rows: gapRows(
        t,
        data?.gaps.gaps ?? [],
        (gap) => void explorer.showMeetingsOf(actorsOfGap(gap)),
      ),
    }),
    [t, data, explorer],
  );
  const sorted = useSortedTable(table, { column: 2, descending: true });

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
  return (
    <div className="table-view gaps-view">
      <div className="gaps-head">
        <Phrases
          phrases={[
            ...gapsFinding(t, data.gaps, options.notSince, filters.period),
            ...byEvidence(t, filters),
          ]}
        />
        {table.rows.length > 0 && (
          <Button
            size="xs"
            leftSection={<Download size={13} aria-hidden="true" />}
            onClick={() => downloadTable(table, sorted)}
          >
            CSV
          </Button>
        )}
      </div>
      {table.rows.length > 0 ? (
        <DataTable table={table} sorted={sorted} />
      ) : (
        scope === "explored" && <LookEverywhere />
      )}
    </div>
  );
}

function LookEverywhere() {
  const t = useText();
  const explorer = useExplorer();
  return (
    <p>
      <button
        type="button"
        className="link-button"
        onClick={() => void explorer.setScope("everything")}
      >
        {t("gaps.look-everywhere")}
      </button>
    </p>
  );
}
