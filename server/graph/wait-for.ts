import { setTimeout as sleep } from "node:timers/promises";

export interface Waiting {
  /** Milliseconds to go on trying; the last failure is thrown then. */
  readonly patience: number;
  readonly isWorthWaiting: (error: unknown) => boolean;
  readonly signal?: AbortSignal;
  readonly onWaiting?: (problem: Error) => void;
}

/** Milliseconds between two tries: a database takes seconds to start. */
const pause = 1_000;

/** Tries until it works, or there is no use in waiting longer. @throws the signal's reason on abort */
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
      // Cut short by the signal; the loop then throws its reason.
      await sleep(Math.min(pause, left), undefined, signal ? { signal } : {}).catch(
        () => undefined,
      );
    }
  }
}
