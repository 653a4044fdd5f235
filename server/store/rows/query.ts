import { type GraphEngine } from "../../graph/graph-engine.ts";

/** What reads need of an engine: an API may hand in a wrapper that counts, traces or aborts. */
export type Reader = Pick<GraphEngine, "read">;

/** For each id asked for, known or not, its list (empty where there is nothing). */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;
/** For each id asked for, known or not, its number. */
export type Counts = ReadonlyMap<string, number>;
/** The records found; unknown ids are absent. */
export type Records<T> = ReadonlyMap<string, T>;
