import { useMemo } from "react";
import { boundsInput } from "../../api/bounds-input.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { timelineQuery } from "../../api/operations/lookup-operations.ts";

/**
 * First and last day of the months with a meeting or position of the filtered data sets, sources and documents; null
 * while loading, or if there is none.
 */
export function useTimeSpan(): { from: string; to: string } | null {
  return useTimeSpanAnswer().span;
}

/** The same, and whether it is known, or what went wrong. */
export function useTimeSpanAnswer() {
  const filters = useExplorerState((state) => state.filters);
  const { data, error, refetch } = useOperation(timelineQuery, {
    bin: "MONTH",
    ...boundsInput({ ...filters, period: null }),
  });
  const from = data?.timeline[0]?.start;
  const to = data?.timeline.at(-1)?.end;
  const span = useMemo(
    () => (from === undefined || to === undefined ? null : { from, to }),
    [from, to],
  );
  return { span, isAnswered: data !== undefined, error, refetch: () => void refetch() };
}
