import { type Log } from "../../server/http/telemetry/log.ts";

/** A log that keeps its lines, for tests to read. */
export interface KeptLog extends Log {
  readonly lines: { readonly level: string; readonly facts: object; readonly words: string }[];
}

export function keptLog(): KeptLog {
  const lines: KeptLog["lines"] = [];
  const keep = (level: string) => (facts: object, words: string) => {
    lines.push({ level, facts, words });
  };
  return {
    lines,
    error: keep("error"),
    warn: keep("warn"),
    info: keep("info"),
    debug: keep("debug"),
  };
}
