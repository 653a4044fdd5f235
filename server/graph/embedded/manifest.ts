import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { GraphDamagedError, messageOf } from "../graph-errors.ts";

/**
 * What stands in an embedded graph, told beside its files: without it, a file that is gone, or was put in the place
 * of another, would be a graph like any other.
 */
export interface Manifest {
  /** OPEN: some process held the graph last, and may have been killed; what it wrote last is in the log. */
  readonly state: "OPEN" | "CLOSED";
  /** Number of the last commit that was on the disk when this was written; it only grows. */
  readonly epoch: number;
  readonly nodes: number;
  readonly ties: number;
}

/** The form of the manifest; another one is a later version's. */
const format = 1;

/** The manifest in a file; null when there is none. @throws {GraphDamagedError} when it can't be read as one */
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
  const { format: found, state, epoch, nodes, ties } = (value ?? {}) as Record<string, unknown>;
  if (found !== format) throw new TypeError(`its format is not ${format}`);
  if (state !== "OPEN" && state !== "CLOSED") throw new TypeError("it has no state");
  if (!isCount(epoch) || !isCount(nodes) || !isCount(ties))
    throw new TypeError("it lacks the number of commits, nodes or ties");
  return { state, epoch, nodes, ties };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Puts a manifest in the place of the one before: whoever is killed meanwhile leaves the one or the other. */
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
