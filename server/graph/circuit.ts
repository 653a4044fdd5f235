import { raceAbort } from "./async.ts";
import { GraphUnavailableError, GraphUnreachableError } from "./graph-errors.ts";

/** Times of a circuit breaker, in milliseconds. */
interface CircuitTimes {
  /** Between two tries while the database is away. */
  readonly pause: number;
  /** How long a call may take until the database is asked whether it still answers. */
  readonly silence: number;
}

const usualTimes: CircuitTimes = { pause: 2_000, silence: 4_000 };

/**
 * A circuit breaker: while the database is away, callers fail at once with the last error instead of waiting
 * for the driver (some fifteen seconds a try). Every now and then one call is tried for real. A frozen
 * database gives no error: so when a call takes long, the database is asked something simple, and if it does
 * not answer that either, all running calls are given up.
 */
export class Circuit {
  readonly #times: CircuitTimes;
  readonly #now: () => number;
  readonly #underWay = new Set<AbortController>();
  #failure: Error | undefined;
  #tryAgainAt = 0;
  #isAsking = false;

  constructor(times: Partial<CircuitTimes> = {}, now: () => number = () => performance.now()) {
    this.#times = { ...usualTimes, ...times };
    this.#now = now;
  }

  /** Closes the circuit: the database was found to be well. */
  close(): void {
    this.#failure = undefined;
  }

  /**
   * @param work gets a signal that is aborted when it is given up
   * @param isThere asks the database something simple; resolves with false when the answer takes long.
   * Absent: calls may take any time
   * @throws what `work` throws; while the database is away, at once what it threw last
   */
  async run<T>(
    work: (signal: AbortSignal) => Promise<T>,
    isThere?: () => Promise<boolean>,
  ): Promise<T> {
    if (this.#failure !== undefined) {
      if (this.#now() < this.#tryAgainAt) throw this.#failure;
      // This call is the try, and may take long; no other call tries meanwhile.
      this.#tryAgainAt = Infinity;
    }
    const call = new AbortController();
    this.#underWay.add(call);
    const watch =
      isThere && setInterval(() => void this.#askWhether(isThere), this.#times.silence).unref();
    try {
      const result = await raceAbort(work(call.signal), call.signal);
      this.#failure = undefined;
      return result;
    } catch (error) {
      const away = error instanceof GraphUnreachableError || error instanceof GraphUnavailableError;
      this.#open(away ? error : undefined);
      throw error;
    } finally {
      clearInterval(watch);
      this.#underWay.delete(call);
    }
  }

  #open(failure: Error | undefined): void {
    this.#failure = failure;
    this.#tryAgainAt = this.#now() + this.#times.pause;
  }

  /** Asks once at a time, however many calls are waiting. */
  async #askWhether(isThere: () => Promise<boolean>): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const answered = await isThere().catch(() => false);
    this.#isAsking = false;
    if (answered) return;
    const frozen = new GraphUnavailableError("it does not answer");
    this.#open(frozen);
    for (const call of this.#underWay) call.abort(frozen);
  }
}
