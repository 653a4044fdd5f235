import { type Sort } from "./list-filters.ts";
import { type Page, type PageRequest } from "./page.ts";

/** Which part of a list is asked for. */
export interface ListQuery<Filter, SortKey extends string> {
  readonly filter?: Filter | null | undefined;
  readonly sort?: Sort<SortKey> | null | undefined;
  readonly page?: PageRequest | undefined;
}

/** A page for each id asked for, known or not (empty where there is nothing). */
export type Pages<T> = ReadonlyMap<string, Page<T>>;
