import { randomUUID } from "node:crypto";

/** What is noted down of one request, for its log line. */
export interface Trace {
  /** Carried by the answer (`x-request-id`) and by masked errors. */
  readonly id: string;
  /** The operation's name; `(anonymous)` when it has none; absent when the request held none. */
  operation?: string;
  /** Codes of the errors in the answer. */
  readonly errorCodes: string[];
  /** How often the graph was asked. */
  engineCalls: number;
  /** Milliseconds that its questions to the graph waited for their turn, all together. */
  waited: number;
  /** Milliseconds that the graph took for them, all together. */
  worked: number;
  /** Objects it may give, as estimated; absent when no query was run. */
  cost?: number;
}

/** What the adapter hands to yoga with each request. */
export interface RequestContext {
  readonly trace: Trace;
  /** Who asks. */
  readonly client: string;
}

/** Longest name of an operation in a log. */
const longestName = 100;

/** A name that a client chose, as long as a log may have it. */
export function nameForLog(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const plausible = /^[\w.-]{8,64}$/;

/** A trace; a proxy's id is kept where it looks like one, so that both logs can be laid side by side. */
export function startTrace(given?: string | string[] | null): Trace {
  const id = typeof given === "string" && plausible.test(given) ? given : randomUUID();
  return { id, errorCodes: [], engineCalls: 0, waited: 0, worked: 0 };
}
