import { GraphUnavailableError, GraphUnreachableError } from "./graph-errors.ts";

/**
 * Spares callers the wait for a database that stays away: each try takes its driver some fifteen seconds. After a
 * failure all are told at once, with the same error; every now and then one is let through to see whether it is
 * back.
 */
export class Circuit {
  readonly #pause: number;
  readonly #now: () => number;
  #failure: Error | undefined;
  #tryAgainAt = 0;

  /** @param pause milliseconds between two tries while it is away */
  constructor(pause = 2_000, now: () => number = () => performance.now()) {
    this.#pause = pause;
    this.#now = now;
  }

  /** Somebody found the database well: nobody is told any more that it is away. */
  close(): void {
    this.#failure = undefined;
  }

  /** @throws what `work` throws, or at once what it threw last while the database is away */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failure !== undefined) {
      if (this.#now() < this.#tryAgainAt) throw this.#failure;
      // This one tries, and may take long over it: nobody else does meanwhile.
      this.#tryAgainAt = Infinity;
    }
    try {
      const result = await work();
      this.#failure = undefined;
      return result;
    } catch (error) {
      const away = error instanceof GraphUnreachableError || error instanceof GraphUnavailableError;
      this.#failure = away ? error : undefined;
      this.#tryAgainAt = this.#now() + this.#pause;
      throw error;
    }
  }
}
