import { randomUUID } from "node:crypto";
import { type AnsweredRead } from "../../graph/queued-reader.ts";
import { type RequestSpan } from "./tracing.ts";

/** What is recorded of one request for its log line. */
export interface Trace {
  /** Also in the answer (`x-request-id`) and in masked errors. */
  readonly id: string;
  /** The operation's name; `(anonymous)` if it has none; absent if the request contained no operation. */
  operation?: string;
  /** Codes of the errors in the answer. */
  readonly errorCodes: string[];
  /** Number of calls to the graph. */
  engineCalls: number;
  /** Total milliseconds that its reads waited in the queue. */
  waited: number;
  /** Total milliseconds that the graph took for its reads. */
  worked: number;
  /** Its span, if traces are sent to a collector. */
  readonly span?: RequestSpan;
  /** The version of the data that the whole answer is of; absent when that is not certain. */
  version?: string;
  /** The partly loaded data sets that the answer tells of; absent if no query was run. */
  loading?: readonly string[];
  /** Estimated number of objects in the answer; absent if no query was run. */
  cost?: number;
}

/** What the HTTP adapter passes to yoga with each request. */
export interface RequestContext {
  readonly trace: Trace;
  /** The client, as in client-of.ts. */
  readonly client: string;
}

/** Longest name of an operation in the log. */
const longestName = 100;

/** A name chosen by a client, cut to the length allowed in the log. */
export function nameForLog(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const plausible = /^[\w.-]{8,64}$/;

/** Starts a trace. A valid id from a proxy is reused, so that both logs can be compared. */
export function startTrace(given?: string | string[] | null, span?: RequestSpan): Trace {
  const id = typeof given === "string" && plausible.test(given) ? given : randomUUID();
  return { id, errorCodes: [], engineCalls: 0, waited: 0, worked: 0, ...(span && { span }) };
}

/** Notes a read of the graph. */
export function noteRead(trace: Trace, { statement, waited, worked, problem }: AnsweredRead): void {
  trace.waited += waited;
  trace.worked += worked;
  trace.span?.did({
    name: statement,
    ms: worked,
    facts: { "db.operation.name": statement, "parley.queue.wait_ms": Math.round(waited) },
    ...(problem !== undefined && { problem }),
  });
}

/** Notes other work of a request, including the time that it waits. */
export async function noteWork<T>(trace: Trace, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const did = (problem?: unknown) =>
    trace.span?.did({
      name,
      ms: performance.now() - began,
      facts: {},
      ...(problem !== undefined && { problem }),
    });
  try {
    const result = await work();
    did();
    return result;
  } catch (error) {
    did(error);
    throw error;
  }
}
