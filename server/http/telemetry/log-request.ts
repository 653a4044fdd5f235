import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Log } from "./log.ts";
import { type Metrics } from "./metrics.ts";
import { type Trace } from "./trace.ts";
import { type RequestSpan } from "./tracing.ts";

/** Longer paths are cut in the log. */
const longestPath = 200;

/**
 * One log line for each request, when it has ended. Only the path is logged: a query's variables show what
 * somebody investigates.
 */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  trace: Trace,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): void {
  const begin = performance.now();
  response.once("close", () => {
    const ms = Math.round(performance.now() - begin);
    metrics.countRequest(response.statusCode, ms, trace);
    trace.span?.end(spanOf(request, response, path, trace));
    const facts = {
      request: trace.id,
      method: request.method,
      path: path.length > longestPath ? `${path.slice(0, longestPath)}…` : path,
      status: response.statusCode,
      ms,
      ...(trace.operation !== undefined && {
        operation: trace.operation,
        engineCalls: trace.engineCalls,
        waited: Math.round(trace.waited),
        worked: Math.round(trace.worked),
        ...(trace.cost !== undefined && { cost: trace.cost }),
      }),
      ...(trace.errorCodes.length > 0 && { errors: trace.errorCodes }),
      // The client left before it had the whole answer.
      ...(!response.writableFinished && { cut: true }),
    };
    if (path === "/graphql") log.info(facts, "answered");
    else log.debug(facts, "answered");
  });
}

/** Codes of failures that are not the client's. */
const ours = new Set([
  "INTERNAL_SERVER_ERROR",
  "SERVICE_UNAVAILABLE",
  "OVERLOADED",
  "TIMEOUT",
  "COMPUTATION_FAILED",
]);

/** What the trace of a request tells: as the log, nothing of its variables. */
function spanOf(
  { method = "" }: IncomingMessage,
  { statusCode }: ServerResponse,
  path: string,
  trace: Trace,
): Parameters<RequestSpan["end"]>[0] {
  const { operation, cost, errorCodes } = trace;
  return {
    name: operation ?? `${method} ${path.split("/", 2).join("/")}`,
    failed: statusCode >= 500 || errorCodes.some((code) => ours.has(code)),
    facts: {
      "http.request.method": method,
      "http.response.status_code": statusCode,
      "url.path": path.slice(0, longestPath),
      "parley.request.id": trace.id,
      "parley.queue.wait_ms": Math.round(trace.waited),
      "parley.engine.ms": Math.round(trace.worked),
      "parley.engine.calls": trace.engineCalls,
      ...(operation !== undefined && { "graphql.operation.name": operation }),
      ...(cost !== undefined && { "parley.cost": cost }),
      ...(errorCodes.length > 0 && { "parley.error.codes": [...errorCodes] }),
    },
  };
}
