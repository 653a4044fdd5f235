import { GraphQLError } from "graphql";
import { QueueFullError } from "../graph/fair-queue.ts";
import {
  GraphCredentialsError,
  GraphDatabaseMissingError,
  GraphTimeoutError,
  GraphUnavailableError,
  GraphUnreachableError,
} from "../graph/graph-errors.ts";
import { WorkerDiedError } from "../analysis/worker-pool.ts";
import { DataChangingError } from "../analysis/column-cache.ts";
import { InvalidNetworkOptionsError } from "../networks/columns/invalid-network-options-error.ts";
import { RecordMissingError } from "./batching.ts";
import { InvalidCursorError } from "../store/paging/page.ts";

/**
 * What a client may see of an error. Errors of the API itself are passed on; known failures get a code and
 * say what to do; anything else becomes INTERNAL_SERVER_ERROR, with the cause in `originalError` for the log.
 */
export function maskError(error: unknown): Error {
  const cause = causeOf(error);
  if (cause === undefined) return error as GraphQLError;
  const known = whatIsKnown(cause);
  const located = error instanceof GraphQLError ? error : undefined;
  return new GraphQLError(known.message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    originalError: cause instanceof Error ? cause : new Error("thrown, and no Error", { cause }),
    extensions: known.extensions,
  });
}

/**
 * The error inside GraphQL's wrappers; undefined if it is an error of GraphQL, or one meant for the client.
 */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError ? causeOf(error.originalError) : undefined;
}

interface Known {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly argument?: string;
    readonly http?: { readonly status: number; readonly headers: Record<string, string> };
  };
}

function whatIsKnown(cause: unknown): Known {
  if (cause instanceof InvalidCursorError) {
    const message = `${cause.message}; take one from \`pageInfo\` or \`edges\` of the same list with the same \`sort\`.`;
    return { message, extensions: { code: "BAD_CURSOR", argument: cause.argument } };
  }
  if (cause instanceof InvalidNetworkOptionsError) {
    // The options of windows are arguments of their own field, so the prefix is dropped.
    const argument = cause.option.replace("windows.", "");
    const message = `\`${argument}\`: ${cause.given}; ${cause.advice}.`;
    return { message, extensions: { code: "BAD_USER_INPUT", argument } };
  }
  if (cause instanceof QueueFullError) {
    const message = `Too many questions wait already. Ask for less, or try again in ${cause.retryAfter} s.`;
    const headers = { "retry-after": `${cause.retryAfter}` };
    return { message, extensions: { code: "OVERLOADED", http: { status: 503, headers } } };
  }
  if (cause instanceof WorkerDiedError) {
    const message = "The computation broke off. Ask for less, or try again.";
    return { message, extensions: { code: "COMPUTATION_FAILED" } };
  }
  // A record disappeared between two reads: a data set is being loaded.
  if (cause instanceof DataChangingError || cause instanceof RecordMissingError) {
    const message = "The data is being loaded just now. Try again in a moment.";
    return { message, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  if (unavailable.some((failure) => cause instanceof failure)) {
    const message = "The graph does not answer just now. Try again in a moment.";
    return { message, extensions: { code: "SERVICE_UNAVAILABLE" } };
  }
  if (cause instanceof GraphTimeoutError || isNamed(cause, "TimeoutError")) {
    const message = "The graph took too long to answer. Ask for less, or try again.";
    return { message, extensions: { code: "TIMEOUT" } };
  }
  if (isNamed(cause, "AbortError")) {
    return { message: "The client went away.", extensions: { code: "CLIENT_CLOSED_REQUEST" } };
  }
  const message =
    "Something went wrong on our side. The server's log has it under the request's id.";
  return { message, extensions: { code: "INTERNAL_SERVER_ERROR" } };
}

const unavailable = [
  GraphUnreachableError,
  GraphUnavailableError,
  GraphCredentialsError,
  GraphDatabaseMissingError,
];

/** Whether it is the reason of an AbortSignal. */
function isNamed(cause: unknown, name: "AbortError" | "TimeoutError"): boolean {
  return cause instanceof DOMException && cause.name === name;
}
