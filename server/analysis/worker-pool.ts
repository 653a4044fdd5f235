import { availableParallelism } from "node:os";
import { join } from "node:path";
import workerpool from "workerpool";
import { type NetworkColumns } from "../networks/columns/columns.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { type AnswerOf, type JobName, type QuestionOf } from "./jobs/jobs.ts";
import { type Outcome } from "./outcome.ts";

/** A computation under way in a thread of its own. */
export interface Running<Answer> {
  /** @throws {InvalidNetworkOptionsError} @throws {WorkerDiedError} */
  readonly answer: Promise<Answer>;
  /** Ends the thread if need be; the answer is then refused. */
  readonly cancel: () => void;
}

/** Threads that compute. The first job starts the first of them. */
export interface WorkerPool {
  /** How many there may be. */
  readonly threads: number;
  run<Name extends JobName>(
    columns: NetworkColumns,
    name: Name,
    question: QuestionOf<Name>,
  ): Running<AnswerOf<Name>>;
  /** Starts the first thread. */
  readonly warm: () => Promise<void>;
  /** Ends all threads. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** A thread ended before it had its answer. The pool starts another. */
export class WorkerDiedError extends Error {
  override readonly name = "WorkerDiedError";
  readonly job: string;
  constructor(job: string, cause: unknown) {
    super(`the thread that computed ${job} ended before it had the answer`, { cause });
    this.job = job;
  }
}

/** One core is left to the event loop and the graph. */
const usualThreads = Math.min(4, Math.max(1, availableParallelism() - 1));

/** How long a cancelled thread may take to notice, ms. It computes without pause, so it will not. */
const terminateMs = 10;

interface WorkerPoolOptions {
  readonly threads?: number;
  /** The script that a thread runs. */
  readonly script?: string;
}

export function createWorkerPool({
  threads = usualThreads,
  script = join(import.meta.dirname, "start-worker.mjs"),
}: WorkerPoolOptions = {}): WorkerPool {
  const pool = workerpool.pool(script, {
    workerType: "thread",
    maxWorkers: threads,
    workerTerminateTimeout: terminateMs,
    // Not those of this process: a test runner's would start a test runner.
    workerThreadOpts: { execArgv: [] },
  });
  let closed: Promise<void> | undefined;
  return {
    threads,
    run<Name extends JobName>(columns: NetworkColumns, name: Name, question: QuestionOf<Name>) {
      const running = pool.exec<(...all: unknown[]) => Outcome<Name>>("doJob", [
        columns,
        name,
        question,
      ]);
      return { answer: answerOf(name, running), cancel: () => void running.cancel() };
    },
    warm: async () => {
      // What the library itself can tell of a worker once that has loaded its script.
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
