import { type Asker, FairQueue } from "../graph/fair-queue.ts";
import { type NetworkColumns } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import { inTurn } from "./in-turn.ts";
import {
  createWorkerPool,
  type ProcessMemory,
  type Running,
  type WorkerPool,
} from "./worker-pool.ts";

/**
 * Computations that need more memory than a thread may take: a thread that runs out of it may end the server,
 * a process ends only itself. One at a time, each in a new process; they wait apart from those for threads,
 * since one may take minutes.
 */
export interface LargeJobs {
  /**
   * The answer is null if there is too little memory when it is the job's turn.
   * @throws {QueueFullError} @throws {InvalidNetworkOptionsError}
   * @throws {WorkerDiedError} when the process ran out of memory
   */
  run<Name extends JobName>(
    asker: Asker,
    columns: NetworkColumns,
    name: Name,
    question: QuestionOf<Name>,
  ): Running<AnswerOf<Name> | null>;
  /** Number of jobs that are waiting. */
  readonly waiting: () => number;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

/** The most computations that wait, in total and for one client. */
export interface JobBounds {
  readonly waiting: number;
  readonly waitingOfOne: number;
}

export const usualBounds: JobBounds = { waiting: 100, waitingOfOne: 30 };

/** With less, bytes, a process could do no more than a thread. */
const leastHeap = 1_000_000_000;

/** Half of what is available to this process now, in a container too; null if that is too little. */
function memoryForProcess(): ProcessMemory | null {
  const heap = process.availableMemory() / 2;
  if (heap < leastHeap) return null;
  // The rest is for the columns and what else a computation holds.
  return { heapMegabytes: Math.floor(heap / 2 ** 20), pairBytes: heap * 0.7 };
}

interface LargeJobsOptions {
  /** What a process may take; null when there is not enough. */
  readonly memoryNow?: () => ProcessMemory | null;
  readonly bounds?: JobBounds;
}

export function createLargeJobs({
  memoryNow = memoryForProcess,
  bounds = usualBounds,
}: LargeJobsOptions = {}): LargeJobs {
  const queue = new FairQueue({ running: 1, runningOfOne: 1, ...bounds });
  const open = new Set<WorkerPool>();
  let closed = false;
  const inProcess = <Answer>(
    work: (pool: WorkerPool) => Running<Answer>,
  ): Running<Answer | null> => {
    const memory = closed ? null : memoryNow();
    if (memory === null) return { answer: Promise.resolve(null), cancel: () => {} };
    const pool = createWorkerPool({ threads: 1, process: memory });
    open.add(pool);
    const { answer, cancel } = work(pool);
    const end = async () => {
      open.delete(pool);
      await pool.close();
    };
    return { answer: answer.finally(end), cancel };
  };
  return {
    run: (asker, columns, name, question) =>
      inTurn(queue, asker, () => inProcess((pool) => pool.run(columns, name, question))),
    waiting: () => queue.size().waiting,
    async close() {
      closed = true;
      await Promise.all([...open].map((pool) => pool.close()));
    },
  };
}

/** Does a job in a thread and, if it is too large for one, again in a process. */
export function withMoreMemory<Answer>(
  inThread: Running<Answer>,
  inProcess: () => Running<Answer | null>,
): Running<Answer> {
  let cancel = inThread.cancel;
  let isCancelled = false;
  const again = async (error: unknown): Promise<Answer> => {
    const isTooLarge =
      error instanceof InvalidNetworkOptionsError && error.code === "NETWORK_TOO_LARGE";
    if (!isTooLarge || isCancelled) throw error;
    const running = inProcess();
    cancel = running.cancel;
    const answer = await running.answer;
    if (answer === null) throw error;
    return answer;
  };
  return {
    answer: inThread.answer.catch(again),
    cancel: () => {
      isCancelled = true;
      cancel();
    },
  };
}
