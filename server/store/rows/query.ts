import { type GraphEngine } from "../../graph/graph-engine.ts";

/** What reads need of an engine: an API may hand in a wrapper that counts, traces or aborts. */
export interface Reader extends Pick<GraphEngine, "read"> {
  /** What is known of the version of the data that this reader reads, if anything is kept. */
  readonly kept?: Kept;
}

/** What is kept of one version of the data, by name. */
export interface Kept {
  find(key: string): object | undefined;
  keep(key: string, value: object): void;
}

/** For each id asked for, known or not, its list (empty where there is nothing). */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;
/** For each id asked for, known or not, its number. */
export type Counts = ReadonlyMap<string, number>;
/** The records found; unknown ids are absent. */
export type Records<T> = ReadonlyMap<string, T>;
