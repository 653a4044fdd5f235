import { type ExecutionArgs, type ExecutionResult, GraphQLError } from "graphql";
import { type Plugin } from "graphql-yoga";
import { type Limits } from "../../settings/limits.ts";
import { type RequestContext } from "../telemetry/trace.ts";
import { type Budget, type Budgets } from "./budgets.ts";
import { type KnownCounts, queryCost } from "./query-cost.ts";
import { refusal } from "./refusal.ts";

/** The number of records of each kind. */
export interface Counts {
  /** The counts known so far. */
  readonly known: () => KnownCounts;
  /** Counts if necessary. Counts that are not available now are left out. */
  readonly count: () => Promise<KnownCounts>;
}

/** What the plugin adds to a context. */
interface Costed {
  rate: Budget & { readonly cost: number };
}

/**
 * Refuses a query that may return more objects than one query may, or than its client has left. Every answer
 * reports its cost (`extensions.cost`) and what is left (`RateLimit-…` headers).
 */
export function costLimit(
  limits: Limits,
  budgets: Budgets,
  counts: Counts,
): Plugin<RequestContext & Costed> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const context = args.contextValue;
      const { client, trace } = context;
      const cost = await costOf(args, limits, counts);
      if (cost instanceof GraphQLError) return setResultAndStopExecution({ errors: [cost] });
      trace.cost = cost;
      const costs = { cost: { objects: cost, limit: limits.cost } };
      if (cost > limits.cost) {
        const left = budgets.left(client);
        const errors = [tooCostly(cost, limits.cost)];
        return setResultAndStopExecution(withCosts({ errors }, costs, left));
      }
      const budget = budgets.take(client, cost);
      if (budget === null) {
        const left = budgets.left(client);
        return setResultAndStopExecution(withCosts({ errors: [tooMuch(cost, left)] }, costs, left));
      }
      context.rate = { ...budget, cost };
      return {
        onExecuteDone({ result, setResult }) {
          if ("data" in result || "errors" in result) setResult(withCosts(result, costs, budget));
        },
      };
    },
  };
}

function withCosts(result: ExecutionResult, costs: object, budget: Budget): ExecutionResult {
  const headers = {
    "ratelimit-limit": `${budget.limit}`,
    "ratelimit-remaining": `${budget.remaining}`,
    "ratelimit-reset": `${secondsUntil(budget.resetAt)}`,
  };
  // Yoga moves the headers from the result to the response.
  return { ...result, extensions: { ...result.extensions, ...costs, http: { headers } } };
}

/** The cost of a query. If it would be too much, it is computed again with counts that were not known yet. */
async function costOf(
  args: ExecutionArgs,
  limits: Limits,
  counts: Counts,
): Promise<number | GraphQLError> {
  try {
    const cost = queryCost(args, counts.known());
    return cost > limits.cost ? queryCost(args, await counts.count()) : cost;
  } catch (error) {
    // Errors about variables have a location; the one about too many fragments has none.
    return error instanceof GraphQLError && error.nodes
      ? error
      : refusal(
          "QUERY_TOO_COSTLY",
          "This query may give far too many objects. Use fewer fragments.",
        );
  }
}

function tooCostly(cost: number, most: number): GraphQLError {
  return refusal(
    "QUERY_TOO_COSTLY",
    `This query may give ${cost} objects; at most ${most} are allowed. ` +
      "Ask for fewer with `first`, or in several queries.",
  );
}

function tooMuch(cost: number, { limit, remaining, resetAt }: Budget): GraphQLError {
  const seconds = secondsUntil(resetAt);
  const error = refusal(
    "RATE_LIMITED",
    `This query may give ${cost} objects; of ${limit} a minute, ${remaining} are left. Try again in ${seconds} s.`,
  );
  Object.assign(error.extensions["http"] as object, { headers: { "retry-after": `${seconds}` } });
  return error;
}

function secondsUntil(moment: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1000));
}
