import { type TimelineFilter } from "./filters.ts";
import { type Reader } from "./query.ts";

export type TimelineBin = "DAY" | "WEEK" | "MONTH" | "YEAR";
export interface TimelineCountRecord {
  /** First and last day of the bin, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly meetings: number;
  readonly positions: number;
}
import { soon } from "./soon.ts";

/** Meetings (no rounds) and positions by their earliest day; empty bins are left out. */
export const timelineCounts: (
  engine: Reader,
  query: { readonly bin: TimelineBin; readonly filter?: TimelineFilter | null },
) => Promise<readonly TimelineCountRecord[]> = soon;
