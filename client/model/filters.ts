import { type NodeKind } from "./kinds.ts";

/** A period of days, both ends included, `YYYY-MM-DD`; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/**
 * What a fact has to lie within to count on the screen. Every question takes it (client/api/bounds-input.ts):
 * picture, matrix, gaps, time bar, lanes, table and the panel, so that they count the same. An empty list lets everything
 * through.
 */
export interface Bounds {
  /** Meetings, positions and documents whose date possibly lies in it. Null: any day. */
  period: Period | null;
  /** Ids of data sets: what none of them holds does not count. */
  datasets: readonly string[];
  /** Ids of sources: what rests on none of them does not count. */
  sources: readonly string[];
}

/** What may be seen. An empty list lets everything through. */
export interface Filters extends Bounds {
  /** Kinds of node. */
  kinds: readonly NodeKind[];
  /** Areas of issues: other issues are not shown. */
  areas: readonly string[];
  /** Sides of actors: actors of other sides, or of none, are not shown. */
  sides: readonly string[];
}

/** Everything counts. */
export const noBounds: Bounds = { period: null, datasets: [], sources: [] };

/** Nothing is filtered. */
export const noFilters: Filters = { ...noBounds, kinds: [], areas: [], sides: [] };

/** What a fact has to lie within, of all that is filtered by. */
export function boundsOf({ period, datasets, sources }: Bounds): Bounds {
  return { period, datasets, sources };
}

/** Does any filter stand in the way of anything? */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.kinds.length > 0 ||
    filters.areas.length > 0 ||
    filters.sides.length > 0 ||
    filters.datasets.length > 0 ||
    filters.sources.length > 0 ||
    (filters.period !== null && (filters.period.from !== null || filters.period.to !== null))
  );
}

/**
 * Some day that the date may mean lies in the period (the API's POSSIBLY). An open end of the date
 * reaches as far as it can, so that a date of which nothing is known may be any day; a thing without a date is in no
 * period but the unbounded one.
 */
export function isPossiblyWithin(
  date: { earliest: string | null; latest: string | null } | null,
  period: Period | null,
): boolean {
  if (period === null || (period.from === null && period.to === null)) return true;
  if (date === null) return false;
  const { from, to } = period;
  const endsTooEarly = from !== null && date.latest !== null && date.latest < from;
  const beginsTooLate = to !== null && date.earliest !== null && date.earliest > to;
  return !endsTooEarly && !beginsTooLate;
}
