import { type Asker, type FairQueue, type Work } from "./fair-queue.ts";
import { type GraphEngine } from "./graph-engine.ts";

type Reader = Pick<GraphEngine, "read" | "searchText">;

/** Called with how long a read waited in the queue, and how long the graph took, ms. */
export type OnAnswered = (waited: number, worked: number) => void;

/**
 * The reading half of an engine for one requester: every read waits its turn in the queue. A read that the
 * embedded engine has started can't be stopped, so it occupies its slot until it has ended.
 */
export function queuedReader(
  engine: Reader,
  queue: FairQueue,
  asker: Asker,
  { signal, onAnswered }: { readonly signal?: AbortSignal; readonly onAnswered?: OnAnswered } = {},
): Reader {
  const inTurn = <T>(begin: () => Work<T>): Promise<T> => {
    let waited = 0;
    const timed = () => {
      const began = performance.now();
      const work = begin();
      const tell = () => onAnswered?.(waited, performance.now() - began);
      work.ended.then(tell, tell);
      return work;
    };
    return queue.run(asker, timed, signal, (ms) => {
      waited = ms;
    });
  };

  return {
    read: (statement, parameters, options) =>
      inTurn(() => {
        let work: Promise<unknown> | undefined;
        const onWork = (begun: Promise<unknown>) => {
          work = begun;
        };
        const answer = engine.read(statement, parameters, { ...options, onWork });
        return { answer, ended: work ?? answer };
      }),
    // One label at a time: each is a separate read of the graph.
    searchText: async (query) => {
      const hits = query.labels.map((label) =>
        inTurn(() => {
          const answer = engine.searchText({ ...query, labels: [label] });
          return { answer, ended: answer };
        }),
      );
      return (await Promise.all(hits)).flat();
    },
  };
}
