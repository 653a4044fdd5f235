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
}

const plausible = /^[\w.-]{8,64}$/;

/** A trace; a proxy's id is kept where it looks like one, so that both logs can be laid side by side. */
export function startTrace(given?: string | string[] | null): Trace {
  const id = typeof given === "string" && plausible.test(given) ? given : randomUUID();
  return { id, errorCodes: [], engineCalls: 0 };
}
