import { LRUCache } from "lru-cache";
import { raceAbort } from "../graph/async.ts";
import { type Running } from "./worker-pool.ts";

/** Computations shared by all callers that ask the same question. */
export interface SharedJobs {
  /**
   * The answer to the question identified by `key`: one that is kept, one that is being computed, or a new
   * computation. A computation is cancelled when all of its callers have gone.
   * @throws what the computation throws, or the signal's reason
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

/** Number of answers kept: enough for a few requests, some hundred kilobytes each at most. */
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
      // The callers see the failure; without callers it is not a failure.
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
