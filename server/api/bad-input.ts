import { GraphQLError } from "graphql";
import { usualLimits } from "../settings/limits.ts";

/** An error for a bad argument, given by its path (`filter.period`). The message says what to do. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

/**
 * Checks a count; `usual` is used when it was left out or null.
 * @throws {GraphQLError} BAD_USER_INPUT outside 1 to `most`
 */
export function countArgument(
  argument: string,
  value: number | null | undefined,
  usual: number,
  most: number,
): number {
  if (value === null || value === undefined) return usual;
  if (value >= 1 && value <= most) return value;
  throw badInput(argument, `\`${argument}\` is ${value}; give a number from 1 to ${most}.`);
}

/** The most ids, or other words, in one list. */
const mostIds = usualLimits.listLength;

/** @throws {GraphQLError} BAD_USER_INPUT when a list is longer than `mostIds` */
export function listArgument<T>(argument: string, values: readonly T[]): readonly T[] {
  if (values.length <= mostIds) return values;
  throw badInput(
    argument,
    `\`${argument}\` holds ${values.length} values; give at most ${mostIds}, in several queries if need be.`,
  );
}

/**
 * A list that is answered value by value. Repeated values are refused, or a small request could have a large
 * answer.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function distinctArgument(argument: string, values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const value of listArgument(argument, values)) {
    if (seen.has(value))
      throw badInput(
        argument,
        `\`${argument}\` holds "${value}" more than once; give each id once.`,
      );
    seen.add(value);
  }
  return values;
}

/** The most characters of a search text. */
const mostText = usualLimits.textLength;

/** @throws {GraphQLError} BAD_USER_INPUT when a search text has more than `mostText` characters */
export function textArgument(argument: string, text: string): string {
  if (text.length <= mostText) return text;
  throw badInput(
    argument,
    `\`${argument}\` has ${text.length} characters; give at most ${mostText}.`,
  );
}
