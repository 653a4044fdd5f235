import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { type GraphHolder } from "../graph-errors.ts";

// The engine's own lock on the file decides who holds the graph; it disappears with its process. This note
// next to the file only lets the error message say which process that is.

/** Writes a note next to an embedded graph, saying that this process holds it. */
export function writeHolderNote(file: string): void {
  const holder: GraphHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
  };
  writeFileSync(file, `${JSON.stringify(holder)}\n`);
}

/**
 * The process that holds the graph according to the note; null when there is no note, or the process is dead
 * (a stale note).
 */
export function findHolder(file: string): GraphHolder | null {
  const holder = parseHolder(file);
  if (!holder || (holder.host === hostname() && !isAlive(holder.pid))) return null;
  return holder;
}

export function removeHolderNote(file: string): void {
  rmSync(file, { force: true });
}

function parseHolder(file: string): GraphHolder | null {
  try {
    const note: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof note !== "object" || note === null) return null;
    const { pid, host, since } = note as Partial<Record<keyof GraphHolder, unknown>>;
    if (typeof pid !== "number" || typeof host !== "string" || typeof since !== "string")
      return null;
    return { pid, host, since };
  } catch {
    return null; // No note, or one half written.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is alive but belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
