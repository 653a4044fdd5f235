import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { dayNumber, type TimeSpan } from "../../model/day-span.ts";
import { useTimeSpanAnswer } from "./use-time-span.ts";

/** The days that a view of time shows: the chosen period, or the time span of all data. */
export function useShownSpan() {
  const period = useExplorerState((state) => state.filters.period);
  const { span: whole, ...answer } = useTimeSpanAnswer();
  const span = useMemo((): TimeSpan | null => {
    if (whole === null) return null;
    const from = dayNumber(period?.from ?? whole.from);
    return { from, to: Math.max(from, dayNumber(period?.to ?? whole.to)) };
  }, [period, whole]);
  return { span, ...answer };
}
