import { type NodeKind } from "./kinds.ts";

/** A period of days, both ends included, `YYYY-MM-DD`; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** What may be seen. An empty list lets everything through. */
export interface Filters {
  /** Kinds of node. */
  kinds: readonly NodeKind[];
  /** Meetings, positions and documents whose date possibly lies in it. Null: any day. */
  period: Period | null;
  /** Areas of issues: other issues are not shown. */
  areas: readonly string[];
  /** Sides of actors: actors of other sides, or of none, are not shown. */
  sides: readonly string[];
  /** Ids of data sets: what none of them holds is not shown. */
  datasets: readonly string[];
}

/** Nothing is filtered. */
export const noFilters: Filters = { kinds: [], period: null, areas: [], sides: [], datasets: [] };

/** Does any filter stand in the way of anything? */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.kinds.length > 0 ||
    filters.areas.length > 0 ||
    filters.sides.length > 0 ||
    filters.datasets.length > 0 ||
    (filters.period !== null && (filters.period.from !== null || filters.period.to !== null))
  );
}

/**
 * Some day that the date may mean lies in the period (the API's POSSIBLY). An open end of the date
 * reaches as far as it can; a thing without any date is in no period but the unbounded one.
 */
export function isPossiblyWithin(
  date: { earliest: string | null; latest: string | null } | null,
  period: Period | null,
): boolean {
  if (period === null || (period.from === null && period.to === null)) return true;
  if (date === null || (date.earliest === null && date.latest === null)) return false;
  const { from, to } = period;
  const endsTooEarly = from !== null && date.latest !== null && date.latest < from;
  const beginsTooLate = to !== null && date.earliest !== null && date.earliest > to;
  return !endsTooEarly && !beginsTooLate;
}
