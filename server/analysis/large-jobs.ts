import { SerialQueue } from "../graph/async.ts";
import { type NetworkColumns } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import {
  createWorkerPool,
  type ProcessMemory,
  type Running,
  type WorkerPool,
} from "./worker-pool.ts";

/**
 * Computations that need more memory than a thread may take: a thread that runs out of it may end the server,
 * a process ends only itself. One at a time, each in a new process.
 */
export interface LargeJobs {
  /**
   * Null if there is too little memory now. The answer may be an {InvalidNetworkOptionsError}, or a
   * {WorkerDiedError} when the process ran out of memory.
   */
  run<Name extends JobName>(
    columns: NetworkColumns,
    name: Name,
    question: QuestionOf<Name>,
  ): Running<AnswerOf<Name>> | null;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

/** With less, bytes, a process could do no more than a thread. */
const leastHeap = 1_000_000_000;

/** Half of what is available to this process now, in a container too; null if that is too little. */
function memoryForProcess(): ProcessMemory | null {
  const heap = process.availableMemory() / 2;
  if (heap < leastHeap) return null;
  // The rest is for the columns and what else a computation holds.
  return { heapMegabytes: Math.floor(heap / 2 ** 20), pairBytes: heap * 0.7 };
}

/** @param memoryNow what a process may take; null when there is not enough */
export function createLargeJobs(
  memoryNow: () => ProcessMemory | null = memoryForProcess,
): LargeJobs {
  const queue = new SerialQueue();
  const open = new Set<WorkerPool>();
  let closed = false;
  return {
    run(columns, name, question) {
      const memory = closed ? null : memoryNow();
      if (memory === null) return null;
      const cancelling = new AbortController();
      const { signal } = cancelling;
      const answer = queue.run(async () => {
        signal.throwIfAborted();
        const pool = createWorkerPool({ threads: 1, process: memory });
        open.add(pool);
        try {
          const running = pool.run(columns, name, question);
          signal.addEventListener("abort", running.cancel, { once: true });
          return await running.answer;
        } finally {
          open.delete(pool);
          await pool.close();
        }
      });
      return { answer, cancel: () => cancelling.abort() };
    },
    async close() {
      closed = true;
      await Promise.all([...open].map((pool) => pool.close()));
    },
  };
}

/** Does a job in a thread and, if it is too large for one, again in a process. */
export function withMoreMemory<Answer>(
  inThread: Running<Answer>,
  inProcess: () => Running<Answer> | null,
): Running<Answer> {
  let running = inThread;
  let isCancelled = false;
  const again = (error: unknown): Promise<Answer> => {
    const isTooLarge =
      error instanceof InvalidNetworkOptionsError && error.code === "NETWORK_TOO_LARGE";
    const next = isTooLarge && !isCancelled ? inProcess() : null;
    if (next === null) throw error;
    running = next;
    return next.answer;
  };
  return {
    answer: inThread.answer.catch(again),
    cancel: () => {
      isCancelled = true;
      running.cancel();
    },
  };
}
