import { type Asker, FairQueue } from "./fair-queue.ts";

/** Turns of the main thread. */
export interface LoopTurns {
  /** Resolves when it is the asker's turn to hold the thread. @throws the signal's reason on abort */
  readonly take: (asker: Asker, signal: AbortSignal) => Promise<void>;
  /** How many wait for their turn. */
  readonly waiting: () => number;
}

/**
 * Shares out the main thread: of all work that is waiting, one piece runs in each round of the event loop,
 * that of the client which was served least lately. Between two pieces the loop accepts requests, so that a
 * new client waits for one piece of the others' work, not for all of it.
 */
export function createLoopTurns(): LoopTurns {
  const queue = new FairQueue({
    running: 1,
    runningOfOne: 1,
    // Bounded elsewhere: by the number of connections, and by what one query may ask for.
    waiting: Infinity,
    waitingOfOne: Infinity,
    // About one piece of work: clients take turns, and none is held up for what it had before.
    halfLife: 20,
  });
  // A piece ends at the latest when the loop comes round again.
  const begin = () => ({ answer: Promise.resolve(), ended: new Promise(setImmediate) });
  return {
    take: (asker, signal) => queue.run(asker, begin, signal),
    waiting: () => queue.size().waiting,
  };
}
