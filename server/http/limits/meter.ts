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

/** Limits the size and time of an answer while it is made. */
export interface Meter {
  /** Aborted when a limit is exceeded; its reason is the error for the client. */
  readonly signal: AbortSignal;
  /** Adds a field's value. @throws {GraphQLError} when a limit is exceeded */
  readonly count: (name: string, value: unknown) => void;
}

/** Number of fields between two checks of the time. */
const stride = 256;

/**
 * A meter for one answer. It counts the bytes of names and values, and the JSON around them. It also checks
 * the time, because no timer fires while fields are being completed.
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

/** The part of a context that `metered` uses. */
interface Metered {
  readonly meter?: Meter;
}

/** Makes every leaf field of the schema report its value to the meter. */
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
