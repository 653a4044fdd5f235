import { type SourceFilter, type SourceSortKey } from "./filters.ts";
import { type Page, type PageRequest } from "./page.ts";
import { type Counts, type ListQuery, type Pages, type Reader, type Records } from "./query.ts";
import { type FactKind, type SourceRecord } from "./records.ts";

/** A fact by kind and id: its record comes from `meetingsById`, `attendancesById` and so on. */
export interface FactKey {
  readonly kind: FactKind;
  readonly id: string;
}
import { soon } from "./soon.ts";

/** Sources by id. */
export const sourcesById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<SourceRecord>> = soon;

/** Sources, by title unless sorted otherwise. @throws {InvalidCursorError} */
export const listSources: (
  engine: Reader,
  query: ListQuery<SourceFilter, SourceSortKey>,
) => Promise<Page<SourceRecord>> = soon;

/** Meetings, positions and documents that cite each source. */
export const factCounts: (engine: Reader, sourceIds: readonly string[]) => Promise<Counts> = soon;

/** Facts that rest on each source: meetings, positions, documents, attendances, memberships; each kind by id. @throws {InvalidCursorError} */
export const factsOfSources: (
  engine: Reader,
  sourceIds: readonly string[],
  query: { readonly page?: PageRequest },
) => Promise<Pages<FactKey>> = soon;
