import { type Asker, type FairQueue, type Work } from "./fair-queue.ts";
import { type GraphEngine } from "./graph-engine.ts";

type Reader = Pick<GraphEngine, "read" | "searchText">;

/** A read that was answered, or failed. */
export interface AnsweredRead {
  /** The statement's name; `searchText` for full-text search. */
  readonly statement: string;
  /** How long it waited in the queue, ms. */
  readonly waited: number;
  /** How long the graph took, ms. */
  readonly worked: number;
  /** Why it failed; absent if it did not. */
  readonly problem?: unknown;
}

export type OnAnswered = (read: AnsweredRead) => void;

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
  const inTurn = <T>(statement: string, begin: () => Work<T>): Promise<T> => {
    let waited = 0;
    const timed = () => {
      const began = performance.now();
      const work = begin();
      const answered = () => ({ statement, waited, worked: performance.now() - began });
      work.ended.then(
        () => onAnswered?.(answered()),
        (problem: unknown) => onAnswered?.({ ...answered(), problem }),
      );
      return work;
    };
    return queue.run(asker, timed, signal, (ms) => {
      waited = ms;
    });
  };

  return {
    read: (statement, parameters, options) =>
      inTurn(statement.name, () => {
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
        inTurn("searchText", () => {
          const answer = engine.searchText({ ...query, labels: [label] });
          return { answer, ended: answer };
        }),
      );
      return (await Promise.all(hits)).flat();
    },
  };
}
