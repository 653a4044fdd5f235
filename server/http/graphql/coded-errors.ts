import { GraphQLError } from "graphql";
import { type Plugin } from "graphql-yoga";
import { type Access } from "../../settings/access.ts";
import { argumentPath } from "./argument-path.ts";
import { type Log } from "../telemetry/log.ts";
import { type RequestContext, type Trace } from "../telemetry/trace.ts";

/**
 * Gives every error a code, and validation errors the argument they are about. Unexpected errors are logged
 * with the request's id; the answer contains only that id.
 */
export function codedErrors(log: Log, access: Access): Plugin<object, RequestContext> {
  return {
    onResultProcess(payload) {
      const { result, serverContext } = payload;
      if (!("errors" in result) || !result.errors) return;
      const errors = fewOf(result.errors).map((error) =>
        coded(access.suggestions ? error : discreet(error), serverContext.trace, log),
      );
      serverContext.trace.errorCodes.push(
        ...errors.map((error) => String(error.extensions["code"])),
      );
      payload.setResult({ ...result, errors });
    },
  };
}

/** For a request with many faults, only the first few. */
function fewOf(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  return errors.some(({ path }) => path !== undefined) ? errors : errors.slice(0, mostFaults);
}

const mostFaults = 5;

/** Validation errors may quote the whole query in their message. */
const longestMessage = 500;

function coded(error: GraphQLError, trace: Trace, log: Log): GraphQLError {
  const { code, argument, http } = error.extensions;
  if (code === "INTERNAL_SERVER_ERROR") return unforeseen(error, trace, log);
  // For a body that is not JSON the error would quote all of it. Status 400 for every media type, since it is
  // not a GraphQL request.
  if (code === "BAD_REQUEST")
    return extended(error, {
      originalError: undefined,
      http: { status: 400, ...Object(http), spec: false },
    });
  // Errors without a code come from graphql-js: it could not parse variables or arguments.
  const known = code === undefined ? extended(error, { code: "BAD_USER_INPUT" }) : error;
  if (!aboutArguments.has(known.extensions["code"]) || argument !== undefined) {
    return known.message.length > longestMessage ? extended(known, {}) : known;
  }
  const place = argumentPath(error);
  return extended(known, {
    ...(place !== undefined && { argument: place }),
    // An error without a path means that no field was executed: the request itself is wrong.
    ...(error.path === undefined && { http: { status: 400, spec: true } }),
  });
}

/** Removes graphql-js's "Did you mean …?", which reveals names of the schema. */
function discreet(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean [^]*\?$/u, "");
  return message === error.message ? error : extended(error, {}, message);
}

function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}

const aboutArguments = new Set<unknown>(["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

function unforeseen(error: GraphQLError, trace: Trace, log: Log): GraphQLError {
  log.error(
    { request: trace.id, path: error.path, err: error.originalError ?? error },
    "unforeseen",
  );
  return extended(error, { requestId: trace.id });
}

function extended(
  error: GraphQLError,
  extensions: Record<string, unknown>,
  message = error.message,
): GraphQLError {
  return new GraphQLError(shortened(message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, ...extensions },
  });
}
