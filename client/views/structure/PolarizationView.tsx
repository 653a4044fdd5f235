import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import {
  polarizationOverTimeQuery,
  polarizationQuery,
} from "../../api/operations/measures-operations.ts";
import { agreementVariables } from "../../api/structure-variables.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type Period } from "../../model/filters.ts";
import { download } from "../../panels/parts/download.ts";
import { figuresOfColumn } from "../../panels/parts/in-figures.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { Segments } from "../../panels/parts/Segments.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { OneOfTables } from "../table/OneOfTables.tsx";
import {
  campsTable,
  csvOfWindows,
  polarizationFinding,
  type PolarizedWindow,
  windowRows,
} from "./polarization-words.ts";

/** The length of the windows. */
const units = ["MONTH", "QUARTER", "YEAR"] as const;

/** How far those shown fall into two camps: over time, and who is in which. */
export function PolarizationView() {
  const t = useText();
  const state = useExplorerState((whole) => whole);
  const { data, error, refetch } = useOperation(polarizationQuery, agreementVariables(state));
  const polarized = data?.stanceNetwork.polarization;
  const tables = useMemo(
    () => (polarized === undefined ? [] : [campsTable(t, polarized)]),
    [t, polarized],
  );
  if (polarized === undefined) {
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
    <>
      <Phrases phrases={polarizationFinding(t, polarized)} />
      {polarized.nodes.length > 0 && (
        <div className="polarization">
          <OverTime />
          <div className="polarization-camps table-view">
            <OneOfTables tables={tables} sortedBy={{ column: 1, descending: false }} />
          </div>
        </div>
      )}
    </>
  );
}

function OverTime() {
  const t = useText();
  const state = useExplorerState((whole) => whole);
  const [unit, setUnit] = useState<(typeof units)[number]>("QUARTER");
  const variables = { ...agreementVariables(state), unit };
  const { data, error, refetch } = useOperation(polarizationOverTimeQuery, variables);
  const windows = data?.stanceNetwork.polarizationOverTime.windows;
  return (
    <section className="polarization-windows" aria-label={t("polarization.over-time")}>
      <div className="table-head">
        <Segments
          label={t("polarization.windows")}
          value={unit}
          onChange={setUnit}
          options={units.map((value) => ({ value, label: t(`polarization.${value}`) }))}
        />
        {windows !== undefined && windows.length > 0 && (
          <Button
            size="xs"
            leftSection={<Download size={13} aria-hidden="true" />}
            onClick={() =>
              download("parley-polarization.csv", "text/csv", `\uFEFF${csvOfWindows(t, windows)}`)
            }
          >
            CSV
          </Button>
        )}
      </div>
      {windows === undefined ? (
        error === null ? (
          <TextSkeleton lines={6} />
        ) : (
          <QueryProblem error={error} retry={() => void refetch()} />
        )
      ) : (
        <Windows windows={windows} />
      )}
    </section>
  );
}

/** A row for each window, its bar as long as it is polarized; its days can be made the period that counts. */
function Windows({ windows }: { windows: readonly PolarizedWindow[] }) {
  const t = useText();
  const explorer = useExplorer();
  const rows = windowRows(t, windows);
  const figures = figuresOfColumn(
    t,
    rows.map(({ value }) => value),
  );
  const lookAt = (period: Period) => void explorer.setFilter({ period });
  return (
    <div className="polarization-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("polarization.days")}</th>
            <th scope="col">{t("polarization.value")}</th>
            <th scope="col">{t("polarization.camps")}</th>
            <th scope="col">{t("polarization.positions")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ days, period, value, camps, positions }) => (
            <tr key={period.from}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  title={t("polarization.look-at", { days })}
                  onClick={() => lookAt(period)}
                >
                  {days}
                </button>
              </th>
              <td>
                {value === null ? (
                  <span className="beside">{t("polarization.nobody")}</span>
                ) : (
                  <span className="polarization-bar">
                    <meter min={0} max={0.5} value={value} aria-label={t("polarization.value")} />
                    {figures(value)}
                  </span>
                )}
              </td>
              <td>{camps}</td>
              <td>{positions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
