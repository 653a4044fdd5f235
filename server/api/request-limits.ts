import { type Limits, usualLimits } from "../settings/limits.ts";

/** How much one client may ask for in a minute, and how much of that is left. */
interface RateLimitRecord {
  /** Objects per minute. */
  readonly limit: number;
  /** Estimated number of objects in this query's answer. */
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** The limits that apply to a request. */
export interface RequestLimits {
  readonly limits: Limits;
  readonly rate: RateLimitRecord;
}

/** The default limits, for callers without rate limiting. */
export const nothingCounted: RequestLimits = {
  limits: usualLimits,
  rate: {
    limit: usualLimits.budget,
    cost: 0,
    remaining: usualLimits.budget,
    resetAt: new Date(0),
  },
};
