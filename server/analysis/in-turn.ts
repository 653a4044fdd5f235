import { type Asker, type FairQueue } from "../graph/fair-queue.ts";
import { type Running } from "./worker-pool.ts";

/** Queues a computation; it is dropped if it is cancelled before its turn. */
export function inTurn<Answer>(
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
