import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { type Limits } from "../../settings/limits.ts";
import { refusal } from "./refusal.ts";

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Checks the text of a query before it is parsed: graphql-js's parser recurses for every bracket, and its
 * errors quote the text. Undefined if the text may be parsed, valid or not.
 */
export function findTextFault(query: string, limits: Limits): GraphQLError | undefined {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let brackets = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (tokens > limits.tokens) return tooLong(limits.tokens);
      if (opening.has(token.kind)) brackets += 1;
      if (closing.has(token.kind)) brackets -= 1;
      if (brackets > limits.brackets) return tooNested(limits.brackets);
      const { kind, value } = token;
      if (kind === TokenKind.NAME && value.length > limits.nameLength) {
        return overlong("A name", value, limits.nameLength);
      }
      if (value !== undefined && value.length > limits.stringLength) {
        return overlong("A value", value, limits.stringLength);
      }
    }
  } catch (error) {
    // The parser will report the same error, with its location.
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
  return undefined;
}

function tooLong(most: number): GraphQLError {
  return refusal(
    "QUERY_TOO_LONG",
    `This query has more than ${most} tokens. Move values into variables, or ask in several queries.`,
  );
}

function tooNested(most: number): GraphQLError {
  return refusal(
    "QUERY_TOO_DEEP",
    `This query has more than ${most} brackets within each other. Ask for the inner part in a query of its own.`,
  );
}

function overlong(what: string, value: string, most: number): GraphQLError {
  const message = `${what} in this query, "${value.slice(0, 20)}…", has ${value.length} characters; at most ${most} are allowed.`;
  return refusal("BAD_USER_INPUT", message);
}
