import { setMaxListeners } from "node:events";
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from "graphql";
import { type Limits } from "../../settings/limits.ts";
import { refusal } from "./refusal.ts";

/** What an answer may take while it is made. */
export interface Meter {
  /** Aborted when it takes more; its reason is the error for the client. */
  readonly signal: AbortSignal;
  /** Counts a field's value. @throws {GraphQLError} when the answer is given up */
  readonly count: (name: string, value: unknown) => void;
}

/** Fields between two looks at the clock. */
const stride = 256;

/**
 * A meter for one answer. The bytes are those of names, values and what JSON puts around them. The clock is
 * looked at too: no timer fires while fields are completed one after the other.
 */
export function startMeter({ answerBytes, answerMs }: Limits): Meter {
  const giving = new AbortController();
  setMaxListeners(0, giving.signal);
  const end = performance.now() + answerMs;
  let bytes = 0;
  let fields = 0;
  const giveUp = (error: GraphQLError) => {
    giving.abort(error);
    throw error;
  };
  return {
    signal: giving.signal,
    count(name, value) {
      bytes += name.length + 4 + lengthOf(value);
      fields += 1;
      if (bytes > answerBytes) giveUp(tooLarge(answerBytes));
      if (fields % stride === 0 && performance.now() > end) giveUp(tooLate());
    },
  };
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lengthOf(each) + 1, 2);
  return 5;
}

function tooLarge(most: number): GraphQLError {
  const message = `This answer would be larger than ${most} bytes. Ask for fewer fields, or for fewer with \`first\`.`;
  return refusal("ANSWER_TOO_LARGE", message);
}

function tooLate(): GraphQLError {
  const message = "The answer took too long to make. Ask for less, or try again.";
  return new GraphQLError(message, { extensions: { code: "TIMEOUT" } });
}

/** What a context holds for `metered`. */
interface Metered {
  readonly meter?: Meter;
}

/** Makes every field of the schema that gives a value, and no object, count it. */
export function metered(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isLeafType(getNamedType(field.type))) continue;
      field.resolve = counting(field.name, field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function counting(
  name: string,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, Metered> {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const { meter } = context;
    if (!meter) return value;
    if (value instanceof Promise) {
      return value.then((found: unknown) => {
        meter.count(name, found);
        return found;
      });
    }
    meter.count(name, value);
    return value;
  };
}
