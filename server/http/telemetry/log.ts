import { type DestinationStream, pino } from "pino";
import { type LogLevel } from "../../config.ts";

/** Structured logging, as pino does it: facts first, then a few fixed words. */
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

/** Standard output; on a terminal, where pino-pretty is installed, as lines for people. */
export async function logStream(): Promise<DestinationStream> {
  if (!process.stdout.isTTY) return process.stdout;
  try {
    const { default: pretty } = await import("pino-pretty");
    return pretty({ translateTime: "SYS:HH:MM:ss", singleLine: true });
  } catch {
    // It is a tool for developers, absent from a container.
    return process.stdout;
  }
}
