import { type Limits, usualLimits } from "../settings/limits.ts";

/** What one client may ask for in a minute, and what is left of it. */
interface RateLimitRecord {
  /** Objects in a minute. */
  readonly limit: number;
  /** Objects that this query may give, as estimated. */
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** The limits that a request stands under. */
export interface RequestLimits {
  readonly limits: Limits;
  readonly rate: RateLimitRecord;
}

/** The usual ones, for who counts nothing. */
export const nothingCounted: RequestLimits = {
  limits: usualLimits,
  rate: {
    limit: usualLimits.budget,
    cost: 0,
    remaining: usualLimits.budget,
    resetAt: new Date(0),
  },
};
