import { useExplorerState } from "../../explorer-context.tsx";
import { useTimeSpan } from "../time/use-time-span.ts";
import { monthSpan } from "../time/month-span.ts";

/** Which facts these are, and from when to when. */
export function DatasetTitle() {
  const datasets = useExplorerState((state) => state.overview?.datasets);
  const span = useTimeSpan();
  if (datasets === undefined) return <span className="header-set" />;
  const [first] = datasets;
  const title = datasets.length === 1 ? first?.title : `${datasets.length} data sets`;
  return (
    <span className="header-set">
      <b>{datasets.length === 0 ? "No data set loaded" : title}</b>
      {span !== null && <span className="header-span"> · {monthSpan(span.from, span.to)}</span>}
    </span>
  );
}
