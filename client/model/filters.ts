import { type NodeKind } from "./kinds.ts";

/** A period of days, both ends included, `YYYY-MM-DD`; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/**
 * The conditions that a fact must meet to count on the screen. Every question includes them
 * (client/api/bounds-input.ts): picture, matrix, gaps, time bar, lanes, table and panel, so that all count
 * the same. An empty list does not narrow.
 */
export interface Bounds {
  /** Meetings, positions and documents whose date is possibly in it. Null: any day. */
  period: Period | null;
  /** Ids of data sets: only what one of them holds counts. */
  datasets: readonly string[];
  /** Ids of sources: only what rests on one of them counts. */
  sources: readonly string[];
  /** Ids of documents: only positions stated in one, and meetings that discussed an issue about one. */
  documents: readonly string[];
}

/** Which nodes and ties are shown. An empty list does not narrow. */
export interface Filters extends Bounds {
  /** Kinds of node. */
  kinds: readonly NodeKind[];
  /** Areas of issues: other issues are not shown. */
  areas: readonly string[];
  /** Sides of actors: actors of other sides, or of none, are not shown. */
  sides: readonly string[];
}

/** Everything counts. */
export const noBounds: Bounds = { period: null, datasets: [], sources: [], documents: [] };

/** Nothing is filtered. */
export const noFilters: Filters = { ...noBounds, kinds: [], areas: [], sides: [] };

/** The bounds among the filters. */
export function boundsOf({ period, datasets, sources, documents }: Bounds): Bounds {
  return { period, datasets, sources, documents };
}

/** Whether only the server knows what passes: what rests on a source, or belongs to a document. */
export function isKnownToServer({ sources, documents }: Pick<Bounds, "sources" | "documents">) {
  return sources.length > 0 || documents.length > 0;
}

/** Whether any filter is set. */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.kinds.length > 0 ||
    filters.areas.length > 0 ||
    filters.sides.length > 0 ||
    filters.datasets.length > 0 ||
    isKnownToServer(filters) ||
    (filters.period !== null && (filters.period.from !== null || filters.period.to !== null))
  );
}

/**
 * Whether some day that the date may mean is in the period (the API's POSSIBLY). An open end reaches as far
 * as possible, so an entirely unknown date may be any day; something without a date is only in the unbounded
 * period.
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
