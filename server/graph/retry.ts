import { setTimeout as sleep } from "node:timers/promises";

/** How often, and how long in between (milliseconds), to try again. */
export interface RetryRule {
  readonly attempts: number;
  readonly firstDelay: number;
  readonly longestDelay: number;
}

/**
 * Runs `work` until it succeeds, fails otherwise than transiently, or has used its attempts; then its
 * last error is thrown. Delays double and are jittered ("full jitter": AWS Architecture Blog, 2015),
 * so that two that collided do not collide again.
 */
export async function withRetry<T>(
  rule: RetryRule,
  isTransient: (error: unknown) => boolean,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (attempt >= rule.attempts || !isTransient(error)) throw error;
      const ceiling = Math.min(rule.longestDelay, rule.firstDelay * 2 ** (attempt - 1));
      await sleep(Math.random() * ceiling);
    }
  }
}
