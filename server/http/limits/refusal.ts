import { GraphQLError, type ASTNode } from "graphql";

/** The codes with which a request is refused as a whole, and their status. */
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
  RATE_LIMITED: 429,
} as const;

/** Codes whose status holds for every media type: by the specification, application/json has 200 for the others. */
const always = new Set<string>(["BAD_REQUEST", "RATE_LIMITED"]);

interface Place {
  /** The argument it is about (`$ids[3]` for one in a variable). */
  readonly argument?: string;
  readonly node?: ASTNode;
}

/** An error for a request that is not executed at all. */
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
