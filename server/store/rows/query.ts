import {
  type GraphEngine,
  type Parameters,
  type Row,
  type Statement,
} from "../../graph/graph-engine.ts";

/** The part of an engine that reads need. The API may pass a wrapper that counts, traces or aborts. */
export interface Reader extends Pick<GraphEngine, "read"> {
  /** What is kept of the version that this reader reads, if anything. */
  readonly kept?: Kept;
  /** Waits until it is this reader's turn to hold the thread; without it the reader is alone. */
  readonly turn?: () => Promise<void>;
}

/** What is kept of one version of the data, by key. */
export interface Kept {
  find(key: string): object | undefined;
  keep(key: string, value: object): void;
  /** The rows that a statement gave in this version, if they were put by; else null. */
  readonly rowsOf?: (statement: Statement, parameters: Parameters) => Promise<Row[]> | null;
}

/** A list for each id asked for, known or not (empty where there is nothing). */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;
/** A number for each id asked for, known or not. */
export type Counts = ReadonlyMap<string, number>;
/** The records found; unknown ids are absent. */
export type Records<T> = ReadonlyMap<string, T>;
