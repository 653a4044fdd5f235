import { maxAliasesPlugin } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import { type GraphQLError } from "graphql";
import { type Plugin } from "graphql-yoga";

/** Bounds on a request's form. What it may cost is query-cost.ts's business. */
export const limits = {
  /** A query with its variables; the largest legitimate one lists 500 ids. */
  bodyBytes: 256 * 1024,
  /** Names, brackets and values of a query. */
  tokens: 2000,
  /** Fields within fields; `edges { node }` counts two. */
  depth: 16,
  aliases: 30,
  /** From the first byte of the answer's making to its end, ms. */
  answerMs: 30_000,
} as const;

/** Refuses queries too long, too deep or too repetitive to be meant well. */
export function formLimits(): Plugin[] {
  return [
    maxTokensPlugin({
      n: limits.tokens,
      ...refusal(
        "QUERY_TOO_LONG",
        `This query has more than ${limits.tokens} tokens. Move values into variables, or ask in several queries.`,
      ),
    }),
    maxDepthPlugin({
      n: limits.depth,
      flattenFragments: true,
      ...refusal(
        "QUERY_TOO_DEEP",
        `This query nests fields deeper than ${limits.depth} levels. Ask for the inner part in a query of its own.`,
      ),
    }),
    maxAliasesPlugin({
      n: limits.aliases,
      ...refusal(
        "TOO_MANY_ALIASES",
        `This query has more than ${limits.aliases} aliases. Use nodes(ids:) or a filter with ids, or ask in several queries.`,
      ),
    }),
  ];
}

/** Armor prefixes its messages with "Syntax Error" and gives no code: both are mended on the way out. */
function refusal(code: string, message: string) {
  return {
    onReject: [
      (_: unknown, error: GraphQLError) => {
        error.message = message;
        Object.assign(error.extensions, { code, http: { status: 400, spec: true } });
      },
    ],
  };
}
