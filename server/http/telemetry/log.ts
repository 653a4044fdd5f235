import { type DestinationStream, pino } from "pino";
import { type LogLevel } from "../../config.ts";

/** Structured logging in pino's style: facts first, then a fixed message. */
export interface Log {
  error(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  info(facts: object, words: string): void;
  debug(facts: object, words: string): void;
}

/** A log that writes JSON lines of `level` and above. */
export function openLog(level: LogLevel, stream: DestinationStream): Log {
  return pino({ level, base: null }, stream);
}

/** Standard output; on a terminal, and if pino-pretty is installed, as human-readable lines. */
export async function logStream(): Promise<DestinationStream> {
  if (!process.stdout.isTTY) return process.stdout;
  try {
    const { default: pretty } = await import("pino-pretty");
    return pretty({ translateTime: "SYS:HH:MM:ss", singleLine: true });
  } catch {
    // pino-pretty is a development dependency, not installed in a container.
    return process.stdout;
  }
}
