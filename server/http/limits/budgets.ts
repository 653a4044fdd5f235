import { LRUCache } from "lru-cache";

/** What one client may still ask for. */
export interface Budget {
  /** Objects per minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When the budget is full again. */
  readonly resetAt: Date;
}

export interface Budgets {
  /**
   * Subtracts a cost and returns what is left; null, without subtracting, when the cost is more than what is
   * left.
   */
  readonly take: (client: string, cost: number) => Budget | null;
  /** What is left. */
  readonly left: (client: string) => Budget;
}

const minute = 60_000;
/** Even a query that returns almost nothing takes time. */
const leastCost = 10;

/** Budgets of so many objects per minute for each client; the minute begins with the client's first query. */
export function createBudgets(limit: number, now: () => number = Date.now): Budgets {
  const spent = new LRUCache<string, { cost: number; readonly resetAt: number }>({ max: 10_000 });
  const current = (client: string) => {
    const known = spent.get(client);
    if (known && known.resetAt > now()) return known;
    const fresh = { cost: 0, resetAt: now() + minute };
    spent.set(client, fresh);
    return fresh;
  };
  const toBudget = ({ cost, resetAt }: { cost: number; resetAt: number }): Budget => ({
    limit,
    remaining: Math.max(0, limit - cost),
    resetAt: new Date(resetAt),
  });
  return {
    take(client, cost) {
      const entry = current(client);
      const next = entry.cost + Math.max(cost, leastCost);
      if (next > limit) return null;
      entry.cost = next;
      return toBudget(entry);
    },
    left: (client) => toBudget(current(client)),
  };
}
