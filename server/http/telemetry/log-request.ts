import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Log } from "./log.ts";
import { type Metrics } from "./metrics.ts";
import { type Trace } from "./trace.ts";

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
