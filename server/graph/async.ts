/**
 * Helpers for asynchronous work: batches, a serial queue, aborting a wait, waiting for a service, retrying.
 */
import { setTimeout as sleep } from "node:timers/promises";

/** Splits the rows into batches of at most `size`, in order. */
export function* batchesOf<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Runs tasks one after another in the order they were added; a failing task does not stop the next one. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when every task added so far has finished. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

/**
 * The promise, or a rejection with the signal's reason as soon as it is aborted. The work behind the promise
 * is not stopped by this.
 */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}

export interface Waiting {
  /** How long to keep trying, in milliseconds; after that the last failure is thrown. */
  readonly patience: number;
  readonly isWorthWaiting: (error: unknown) => boolean;
  readonly signal?: AbortSignal;
  readonly onWaiting?: (problem: Error) => void;
}

/** Milliseconds between two tries: a database takes seconds to start. */
const pause = 1_000;

/**
 * Retries until the work succeeds, fails for good, or the time is up. @throws the last failure, or the
 * signal's reason on abort
 */
export async function waitFor<T>(work: () => Promise<T>, waiting: Waiting): Promise<T> {
  const { patience, isWorthWaiting, signal, onWaiting } = waiting;
  const deadline = Date.now() + patience;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      const left = deadline - Date.now();
      if (left <= 0 || !isWorthWaiting(error) || !(error instanceof Error)) throw error;
      onWaiting?.(error);
      // The signal ends the sleep early; the loop then throws the signal's reason.
      await sleep(Math.min(pause, left), undefined, signal ? { signal } : {}).catch(
        () => undefined,
      );
    }
  }
}

/** How often to retry, and the delays in between (milliseconds). */
export interface RetryRule {
  readonly attempts: number;
  readonly firstDelay: number;
  readonly longestDelay: number;
}

/**
 * Runs `work` until it succeeds, fails with a lasting error, or has used all attempts; then throws the last
 * error. Delays double and are jittered ("full jitter", AWS Architecture Blog, 2015), so that two colliding
 * callers don't collide again.
 */
export async function withRetry<T>(
  rule: RetryRule,
  isTransient: (error: unknown) => boolean,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= rule.attempts || !isTransient(error)) throw error;
      const ceiling = Math.min(rule.longestDelay, rule.firstDelay * 2 ** (attempt - 1));
      await sleep(Math.random() * ceiling);
    }
  }
}
