import { type Asker, FairQueue } from "../graph/fair-queue.ts";
import { bytesOf } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type Reader } from "../store/rows/query.ts";
import { createColumnCache, type NetworkData } from "./column-cache.ts";
import { snapshotsIn } from "./column-snapshots.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import { createSharedJobs } from "./shared-jobs.ts";
import { createWorkerPool, type Running } from "./worker-pool.ts";

/** How much is held for the networks. */
export interface ColumnFacts {
  /** Of the columns; names are not counted. */
  readonly bytes: number;
  readonly rows: Readonly<
    Record<"actors" | "memberships" | "meetings" | "attendances" | "issues" | "positions", number>
  >;
}

/** Networks over the facts of a graph, computed in threads of their own. */
export interface Analysis {
  /** The facts as they stand. A request asks once, so that all its parts are of one version. */
  readonly data: (reader: Reader, signal: AbortSignal) => Promise<NetworkData>;
  /** @throws {InvalidNetworkOptionsError} @throws {WorkerDiedError} */
  ask<Name extends JobName>(
    data: NetworkData,
    name: Name,
    question: QuestionOf<Name>,
    signal: AbortSignal,
    asker?: Asker,
  ): Promise<AnswerOf<Name>>;
  /** Has the columns and a thread ready before somebody asks. */
  readonly warm: () => Promise<void>;
  /** Null before the first request for a network. */
  facts(): ColumnFacts | null;
  /** Number of computations that wait for a thread. */
  waiting(): number;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Computations that wait for a thread, in all and of one client. */
interface JobBounds {
  readonly waiting: number;
  readonly waitingOfOne: number;
}

const usualBounds: JobBounds = { waiting: 100, waitingOfOne: 30 };

/** Who asks when nobody says so. */
const nobody: Asker = { client: "", request: "" };

/**
 * @param onRead hears what was read, and in how many milliseconds
 * @param snapshotFolder where columns are kept for the next start
 */
export function createAnalysis(
  engine: Reader,
  onRead: (facts: ColumnFacts, milliseconds: number) => void,
  snapshotFolder: string | null = null,
  bounds: JobBounds = usualBounds,
): Analysis {
  const snapshots = snapshotFolder === null ? null : snapshotsIn(snapshotFolder);
  const cache = createColumnCache(engine, (data, ms) => onRead(factsOf(data), ms), snapshots);
  const jobs = createSharedJobs();
  const pool = createWorkerPool();
  const queue = new FairQueue({
    running: pool.threads,
    // With one thread there is nothing to leave to others but the next turn.
    runningOfOne: Math.max(1, pool.threads - 1),
    ...bounds,
  });
  return {
    data: cache.current,
    async ask(data, name, question, signal, asker = nobody) {
      const key = [data.version, name, JSON.stringify(question)].join("\n");
      try {
        const begin = () => pool.run(data.columns, name, question);
        return await jobs.ask(key, () => inTurn(queue, asker, begin), signal);
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
    waiting: () => queue.size().waiting,
    close: pool.close,
  };
}

/** A computation that begins when it is its turn, unless it was cancelled before. */
function inTurn<Answer extends object>(
  queue: FairQueue,
  asker: Asker,
  begin: () => Running<Answer>,
): Running<Answer> {
  const cancelling = new AbortController();
  let running: Running<Answer> | undefined;
  const work = () => {
    running = begin();
    return { answer: running.answer, ended: running.answer };
  };
  return {
    answer: queue.run(asker, work, cancelling.signal),
    cancel: () => {
      cancelling.abort();
      running?.cancel();
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

/** A worker knows indices; whoever reads the error wants the name. */
function named(error: InvalidNetworkOptionsError, { names }: NetworkData): Error {
  const id = error.position === undefined ? undefined : names.positions[error.position];
  if (id === undefined) return error;
  const { code, option, given, advice, position } = error;
  return new InvalidNetworkOptionsError(code, option, `${given} ("${id}")`, advice, position);
}
