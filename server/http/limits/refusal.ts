import { GraphQLError, type ASTNode } from "graphql";

/** The codes of requests that are refused as a whole, and their HTTP status. */
const statuses = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_DEEP: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  TOO_MANY_REPEATS: 400,
  ANSWER_TOO_LARGE: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_ONLY: 400,
  RATE_LIMITED: 429,
} as const;

/**
 * Codes whose status is used for every media type. For the others the GraphQL-over-HTTP specification wants
 * 200 with application/json.
 */
const always = new Set<string>(["BAD_REQUEST", "RATE_LIMITED"]);

interface Place {
  /** The argument it is about (`$ids[3]` for one in a variable). */
  readonly argument?: string;
  readonly node?: ASTNode;
}

/** An error for a request that is not executed. */
export function refusal(
  code: keyof typeof statuses,
  message: string,
  { argument, node }: Place = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: node ?? null,
    extensions: {
      code,
      ...(argument !== undefined && { argument }),
      http: { status: statuses[code], spec: !always.has(code) },
    },
  });
}
