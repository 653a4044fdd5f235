import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { GraphDamagedError, messageOf } from "../graph-errors.ts";

/**
 * What an embedded graph contains, recorded next to its files. It shows when a file is missing or was swapped
 * for one of another graph.
 */
export interface Manifest {
  /** OPEN: the last process that held the graph may have been killed; its last writes are in the log. */
  readonly state: "OPEN" | "CLOSED";
  /** Number of the last commit on the disk when this was written; it only grows. */
  readonly epoch: number;
  readonly nodes: number;
  readonly ties: number;
  /** Only in backups: the hash of the graph's file, in hexadecimal. */
  readonly sha256?: string;
}

/** Version of the manifest's format; a higher one was written by a later release. */
const format = 1;

/**
 * Reads a manifest; null when the file does not exist. @throws {GraphDamagedError} when it can't be parsed
 */
export function findManifest(file: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new GraphDamagedError(file, messageOf(error), { cause: error });
  }
  try {
    return parseManifest(JSON.parse(text));
  } catch (error) {
    throw new GraphDamagedError(file, messageOf(error), { cause: error });
  }
}

function parseManifest(value: unknown): Manifest {
  const {
    format: found,
    state,
    epoch,
    nodes,
    ties,
    sha256,
  } = (value ?? {}) as Record<string, unknown>;
  if (found !== format) throw new TypeError(`its format is not ${format}`);
  if (state !== "OPEN" && state !== "CLOSED") throw new TypeError("it has no state");
  if (!isCount(epoch) || !isCount(nodes) || !isCount(ties))
    throw new TypeError("it lacks the number of commits, nodes or ties");
  return { state, epoch, nodes, ties, ...(typeof sha256 === "string" && { sha256 }) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Replaces the manifest atomically: after a kill, either the old or the new one is there. */
export function writeManifest(file: string, manifest: Manifest): void {
  const next = `${file}.next`;
  const descriptor = openSync(next, "w");
  try {
    writeSync(descriptor, `${JSON.stringify({ format, ...manifest })}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(next, file);
}
