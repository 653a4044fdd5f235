import { LRUCache } from "lru-cache";
import { raceAbort } from "../graph/async.ts";
import { type Running } from "./worker-pool.ts";

/** Computations that all who ask the same share. */
export interface SharedJobs {
  /**
   * The answer to the question that `key` stands for: kept, awaited with others who ask the same, or begun.
   * A computation is cancelled when all who waited for it are gone.
   * @throws what the computation throws, or the reason of the signal
   */
  ask<Answer extends object>(
    key: string,
    begin: () => Running<Answer>,
    signal: AbortSignal,
  ): Promise<Answer>;
}

interface Shared {
  readonly running: Running<object>;
  waiting: number;
}

/** Answers that are kept: a few requests' worth, of some hundred kilobytes each at most. */
const mostKept = 50;

export function createSharedJobs(): SharedJobs {
  const kept = new LRUCache<string, object>({ max: mostKept });
  const underWay = new Map<string, Shared>();

  const beginShared = (key: string, running: Running<object>): Shared => {
    const shared = { running, waiting: 0 };
    underWay.set(key, shared);
    const forget = () => {
      if (underWay.get(key) === shared) underWay.delete(key);
    };
    running.answer.then(
      (answer) => {
        kept.set(key, answer);
        forget();
      },
      // Whoever waits is told; that nobody does is no failure.
      forget,
    );
    return shared;
  };

  return {
    async ask<Answer extends object>(
      key: string,
      begin: () => Running<Answer>,
      signal: AbortSignal,
    ) {
      signal.throwIfAborted();
      const known = kept.get(key);
      if (known !== undefined) return known as Answer;
      const shared = underWay.get(key) ?? beginShared(key, begin());
      shared.waiting += 1;
      try {
        return (await raceAbort(shared.running.answer, signal)) as Answer;
      } finally {
        shared.waiting -= 1;
        if (shared.waiting === 0 && underWay.get(key) === shared) {
          underWay.delete(key);
          shared.running.cancel();
        }
      }
    },
  };
}
