import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { openDatasetSheet } from "../details/hooks/sheet.ts";
import { useTimeSpan } from "../time/use-time-span.ts";
import { monthSpan } from "../time/month-span.ts";

/** Which facts these are, and from when to when. */
export function DatasetTitle() {
  const explorer = useExplorer();
  const datasets = useExplorerState((state) => state.overview?.datasets);
  const span = useTimeSpan();
  if (datasets === undefined) return <span className="header-set" />;
  const [first] = datasets;
  const title = datasets.length === 1 ? first?.title : `${datasets.length} data sets`;
  // Many titles end with the years they cover: then the period would be said twice.
  const namesYears = /\b\d{4}\b/.test(title ?? "");
  return (
    <button
      type="button"
      className="header-set"
      title="What this data set is"
      onClick={() => {
        explorer.select(null);
        openDatasetSheet();
      }}
    >
      <b>{datasets.length === 0 ? "No data set loaded" : title}</b>
      {span !== null && !namesYears && (
        <span className="header-span"> · {monthSpan(span.from, span.to)}</span>
      )}
    </button>
  );
}
