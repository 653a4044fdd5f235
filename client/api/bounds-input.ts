import { type Bounds } from "../model/filters.ts";
import { type AttendanceFilter, type PeriodInput } from "./__generated__/graphql.ts";
import { toPeriodInput } from "./to-period-input.ts";

/** The bounds as fields of an API filter; what does not narrow is left out. */
export function boundsInput(bounds: Partial<Bounds>): {
  period?: PeriodInput;
  datasets?: string[];
  sources?: string[];
  documents?: string[];
} {
  const { period = null, datasets = [], sources = [], documents = [] } = bounds;
  return {
    ...(period !== null && { period: toPeriodInput(period) }),
    ...(datasets.length > 0 && { datasets: [...datasets] }),
    ...(sources.length > 0 && { sources: [...sources] }),
    ...(documents.length > 0 && { documents: [...documents] }),
  };
}

/** Only attendances that count for who met whom: ATTENDED, at encounters. */
export function attendedInput(bounds: Partial<Bounds>): AttendanceFilter {
  return { statuses: ["ATTENDED"], encounters: true, ...boundsInput(bounds) };
}
