import { LRUCache } from "lru-cache";

/** What one client may still ask for. */
export interface Budget {
  /** Objects in a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When it is whole again. */
  readonly resetAt: Date;
}

export interface Budgets {
  /** What is left after a query of this cost; null when that is more than there was: nothing is taken then. */
  readonly take: (client: string, cost: number) => Budget | null;
  /** What is left. */
  readonly left: (client: string) => Budget;
}

const minute = 60_000;
/** A query that gives next to nothing takes time too. */
const leastCost = 10;

/** Budgets of so many objects a minute, for each client; the minute begins with the client's first query. */
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
