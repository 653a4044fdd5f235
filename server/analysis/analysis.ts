import { type Asker, FairQueue } from "../graph/fair-queue.ts";
import { bytesOf } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type Reader } from "../store/rows/query.ts";
import { createColumnCache, type NetworkData } from "./column-cache.ts";
import { snapshotsIn } from "./column-snapshots.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import {
  createLargeJobs,
  type JobBounds,
  type LargeJobs,
  usualBounds,
  withMoreMemory,
} from "./large-jobs.ts";
import { inTurn } from "./in-turn.ts";
import { createSharedJobs } from "./shared-jobs.ts";
import { createWorkerPool } from "./worker-pool.ts";

/** Size of the columns in memory. */
export interface ColumnFacts {
  /** Without names. */
  readonly bytes: number;
  readonly rows: Readonly<
    Record<"actors" | "memberships" | "meetings" | "attendances" | "issues" | "positions", number>
  >;
}

/** Computes networks from the facts of a graph, in worker threads; the largest in processes. */
export interface Analysis {
  /**
   * The facts of the current version. A request calls this once, so that all its parts use the same version.
   */
  readonly data: (reader: Reader, signal: AbortSignal) => Promise<NetworkData>;
  /** @throws {InvalidNetworkOptionsError} @throws {WorkerDiedError} */
  ask<Name extends JobName>(
    data: NetworkData,
    name: Name,
    question: QuestionOf<Name>,
    signal: AbortSignal,
    asker?: Asker,
  ): Promise<AnswerOf<Name>>;
  /** Reads the columns and starts a thread before the first request. */
  readonly warm: () => Promise<void>;
  /** Null before the first request for a network. */
  facts(): ColumnFacts | null;
  /** Number of computations that are waiting for a thread, and for a process. */
  waiting(): { readonly thread: number; readonly process: number };
  /** Stops the threads. */
  readonly close: () => Promise<void>;
}

/** The asker of computations without a request. */
const nobody: Asker = { client: "", request: "" };

/**
 * @param onRead called with what was read, and the milliseconds it took
 * @param snapshotFolder where columns are kept for the next start
 */
export function createAnalysis(
  engine: Reader,
  onRead: (facts: ColumnFacts, milliseconds: number) => void,
  snapshotFolder: string | null = null,
  bounds: JobBounds = usualBounds,
  large: LargeJobs = createLargeJobs({ bounds }),
): Analysis {
  const snapshots = snapshotFolder === null ? null : snapshotsIn(snapshotFolder);
  const cache = createColumnCache(engine, (data, ms) => onRead(factsOf(data), ms), snapshots);
  const jobs = createSharedJobs();
  const pool = createWorkerPool();
  const queue = new FairQueue({
    running: pool.threads,
    // One thread always stays free for other clients, if there is more than one.
    runningOfOne: Math.max(1, pool.threads - 1),
    ...bounds,
  });
  return {
    data: cache.current,
    async ask(data, name, question, signal, asker = nobody) {
      const key = [data.version, name, JSON.stringify(question)].join("\n");
      try {
        const inThread = () => pool.run(data.columns, name, question);
        const begin = () =>
          withMoreMemory(inTurn(queue, asker, inThread), () =>
            large.run(asker, data.columns, name, question),
          );
        return await jobs.ask(key, begin, signal);
      } catch (error) {
        throw error instanceof InvalidNetworkOptionsError ? named(error, data) : error;
      }
    },
    async warm() {
      await Promise.all([pool.warm(), cache.current(engine, new AbortController().signal)]);
    },
    facts() {
      const held = cache.held();
      return held === undefined ? null : factsOf(held);
    },
    waiting: () => ({ thread: queue.size().waiting, process: large.waiting() }),
    close: async () => {
      await Promise.all([pool.close(), large.close()]);
    },
  };
}

function factsOf({ columns }: NetworkData): ColumnFacts {
  return {
    bytes: bytesOf(columns),
    rows: {
      actors: columns.actors.count,
      memberships: columns.memberships.of.length,
      meetings: columns.meetings.count,
      attendances: columns.attendances.actor.length,
      issues: columns.issues.count,
      positions: columns.positions.actor.length,
    },
  };
}

/** A worker knows only indices; this adds the id that the reader of the error needs. */
function named(error: InvalidNetworkOptionsError, { names }: NetworkData): Error {
  const id = error.position === undefined ? undefined : names.positions[error.position];
  if (id === undefined) return error;
  const { code, option, given, advice, position } = error;
  return new InvalidNetworkOptionsError(code, option, `${given} ("${id}")`, advice, position);
}
