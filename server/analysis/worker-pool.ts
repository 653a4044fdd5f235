import { availableParallelism } from "node:os";
import { join } from "node:path";
import workerpool from "workerpool";
import { type NetworkColumns } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import { type Outcome } from "./outcome.ts";

/** A computation running in a worker: a thread, or a process. */
export interface Running<Answer> {
  /** @throws {InvalidNetworkOptionsError} @throws {WorkerDiedError} */
  readonly answer: Promise<Answer>;
  /** Stops the thread if necessary; the answer is then rejected. */
  readonly cancel: () => void;
}

/** A pool of worker threads. The first job starts the first one. */
export interface WorkerPool {
  /** The most threads. */
  readonly threads: number;
  run<Name extends JobName>(
    columns: NetworkColumns,
    name: Name,
    question: QuestionOf<Name>,
  ): Running<AnswerOf<Name>>;
  /** Starts the first thread. */
  readonly warm: () => Promise<void>;
  /** Stops all threads. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** A worker ended before it had an answer. The pool starts another one. */
export class WorkerDiedError extends Error {
  override readonly name = "WorkerDiedError";
  readonly job: string;
  constructor(job: string, cause: unknown) {
    super(`the worker that computed ${job} ended before it had the answer`, { cause });
    this.job = job;
  }
}

/** One core is left for the event loop and the graph. */
const usualThreads = Math.min(4, Math.max(1, availableParallelism() - 1));

/**
 * How long a cancelled thread may take to stop, ms, before it is terminated. It computes without pause, so it
 * always is.
 */
const terminateMs = 10;

/** What a process may take. */
export interface ProcessMemory {
  readonly heapMegabytes: number;
  /** For the pairs of a network that is measured, bytes. */
  readonly pairBytes: number;
}

interface WorkerPoolOptions {
  readonly threads?: number;
  /** Work in processes of so much memory instead of threads. */
  readonly process?: ProcessMemory;
  /** The script that threads run. */
  readonly script?: string;
}

export function createWorkerPool({
  threads = usualThreads,
  process: memory,
  script = join(import.meta.dirname, "start-worker.mjs"),
}: WorkerPoolOptions = {}): WorkerPool {
  const pool = workerpool.pool(script, {
    maxWorkers: threads,
    workerTerminateTimeout: terminateMs,
    ...(memory
      ? {
          workerType: "process",
          forkOpts: {
            execArgv: [`--max-old-space-size=${memory.heapMegabytes}`],
            serialization: "advanced",
          },
          // What V8 prints when memory runs out is taken, and not printed by the server.
          emitStdStreams: true,
        }
      : // Not the arguments of this process: in a test they would start another test runner.
        { workerType: "thread", workerThreadOpts: { execArgv: [] } }),
  });
  let closed: Promise<void> | undefined;
  return {
    threads,
    run<Name extends JobName>(columns: NetworkColumns, name: Name, question: QuestionOf<Name>) {
      const running = pool.exec<(...all: unknown[]) => Outcome<Name>>("doJob", [
        columns,
        name,
        question,
        memory?.pairBytes,
      ]);
      return { answer: answerOf(name, running), cancel: () => void running.cancel() };
    },
    warm: async () => {
      // Any call that the library itself can answer; it resolves when the worker has loaded its script.
      await pool.exec("methods");
    },
    close: () => (closed ??= Promise.resolve(pool.terminate(true)).then(() => {})),
  };
}

async function answerOf<Name extends JobName>(
  name: Name,
  running: PromiseLike<Outcome<Name>>,
): Promise<AnswerOf<Name>> {
  const outcome = await running.then(undefined, (error: unknown) => {
    throw error instanceof workerpool.TerminateError ? new WorkerDiedError(name, error) : error;
  });
  if ("answer" in outcome) return outcome.answer;
  const { code, option, given, advice, position } = outcome.invalid;
  throw new InvalidNetworkOptionsError(code, option, given, advice, position);
}
