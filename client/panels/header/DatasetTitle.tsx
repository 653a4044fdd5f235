import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { openDatasetSheet } from "../details/hooks/sheet.ts";
import { useTimeSpan } from "../time/use-time-span.ts";
import { monthSpan } from "../time/month-span.ts";

/** The titles of the data sets, and the period that they cover. */
export function DatasetTitle() {
  const t = useText();
  const explorer = useExplorer();
  const datasets = useExplorerState((state) => state.overview?.datasets);
  const span = useTimeSpan();
  if (datasets === undefined) return <span className="header-set" />;
  const [first] = datasets;
  const title =
    datasets.length === 1 ? first?.title : t("header.data-sets", { n: datasets.length });
  // Many titles end with the years they cover; then the period is not repeated.
  const namesYears = /\b\d{4}\b/.test(title ?? "");
  return (
    <button
      type="button"
      className="header-set"
      title={t("header.data-set-help")}
      onClick={() => {
        explorer.select(null);
        openDatasetSheet();
      }}
    >
      <b>{datasets.length === 0 ? t("header.no-data-set") : title}</b>
      {span !== null && !namesYears && (
        <span className="header-span"> · {monthSpan(t, span.from, span.to)}</span>
      )}
    </button>
  );
}
