import { type GraphEngine } from "../../graph/graph-engine.ts";
import { type Catalogue } from "../catalogue/catalogue.ts";
import { type Sort } from "../paging/filters.ts";
import { type Page, type PageRequest } from "../paging/page.ts";

/** What reads need of an engine: an API may hand in a wrapper that counts, traces or aborts. */
export interface Reader extends Pick<GraphEngine, "read"> {
  /** What is known of the version of the data that this reader reads, if anything is kept. */
  readonly kept?: Kept;
}

/** What is kept of one version of the data. */
export interface Kept {
  /** Null until it is read. */
  readonly catalogue: Catalogue | null;
  find(key: string): object | undefined;
  keep(key: string, value: object): void;
}

/** What part of a list is asked for. */
export interface ListQuery<Filter, SortKey extends string> {
  readonly filter?: Filter | null | undefined;
  readonly sort?: Sort<SortKey> | null | undefined;
  readonly page?: PageRequest | undefined;
}

/** For each id asked for, known or not, its page (empty where there is nothing). */
export type Pages<T> = ReadonlyMap<string, Page<T>>;
/** For each id asked for, known or not, its list (empty where there is nothing). */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;
/** For each id asked for, known or not, its number. */
export type Counts = ReadonlyMap<string, number>;
/** The records found; unknown ids are absent. */
export type Records<T> = ReadonlyMap<string, T>;
