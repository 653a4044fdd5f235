import { GraphQLError, type GraphQLScalarTypeConfig, Kind, type ValueNode } from "graphql";
import { InvalidDateError, parseUncertainDate } from "../../schema/uncertain-date.ts";

/** The behaviour of a scalar; its name and description are in the contract. */
type Scalar = Omit<GraphQLScalarTypeConfig<string, string>, "name">;

/** Dates as EDTF text. Refused when malformed, or when the calendar has no such day. */
export const edtfScalar = {
  serialize: String,
  parseValue: (value: unknown) => edtf(value),
  parseLiteral: (node: ValueNode) => edtf(node.kind === Kind.STRING ? node.value : undefined, node),
} satisfies Scalar;

function edtf(value: unknown, node?: ValueNode): string {
  if (typeof value !== "string") throw badDate('A date is a text in EDTF, as "2025-12-19".', node);
  try {
    parseUncertainDate(value);
    return value;
  } catch (error) {
    if (error instanceof InvalidDateError) throw badDate(`${error.message}.`, node);
    throw error;
  }
}

function badDate(message: string, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: "BAD_USER_INPUT" } });
}

/** Days of the calendar. Only for output: arguments take dates in EDTF. */
export const dayScalar = { serialize: String } satisfies Scalar;

/** Instants in UTC. Only for output: no argument takes one. */
export const instantScalar = {
  serialize: (value: unknown) => new Date(String(value)).toISOString(),
} satisfies Scalar;
