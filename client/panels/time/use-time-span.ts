import { useMemo } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { timelineQuery } from "../../api/operations/lookup-operations.ts";

/** First and last day of the months that hold a meeting or position of the data sets filtered by; null until known, or when there is none. */
export function useTimeSpan(): { from: string; to: string } | null {
  const datasets = useExplorerState((state) => state.filters.datasets);
  const { data } = useOperation(timelineQuery, {
    bin: "MONTH",
    ...(datasets.length > 0 && { datasets: [...datasets] }),
  });
  const from = data?.timeline[0]?.start;
  const to = data?.timeline.at(-1)?.end;
  return useMemo(() => (from === undefined || to === undefined ? null : { from, to }), [from, to]);
}
