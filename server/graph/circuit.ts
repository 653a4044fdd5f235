import { GraphUnavailableError, GraphUnreachableError } from "./graph-errors.ts";

/**
 * A circuit breaker: while the database is away, callers fail at once with the last error instead of waiting
 * for the driver (some fifteen seconds a try). Every now and then one call is tried for real.
 */
export class Circuit {
  readonly #pause: number;
  readonly #now: () => number;
  #failure: Error | undefined;
  #tryAgainAt = 0;

  /** @param pause milliseconds between two tries while the database is away */
  constructor(pause = 2_000, now: () => number = () => performance.now()) {
    this.#pause = pause;
    this.#now = now;
  }

  /** Closes the circuit: the database was found to be well. */
  close(): void {
    this.#failure = undefined;
  }

  /** @throws what `work` throws; while the database is away, at once what it threw last */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failure !== undefined) {
      if (this.#now() < this.#tryAgainAt) throw this.#failure;
      // This call is the try, and may take long; no other call tries meanwhile.
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
