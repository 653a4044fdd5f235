import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { type GrafeoDB } from "@grafeo-db/js";
import {
  BackupDamagedError,
  BackupExistsError,
  GraphDamagedError,
  GraphStorageError,
} from "../graph-errors.ts";
import { findStorageProblem } from "./errors.ts";
import { checkGraph, graphFilesIn, isAnyThere, manifestOf } from "./files.ts";
import { findManifest, type Manifest, writeManifest } from "./manifest.ts";

/**
 * Writes a copy of a graph to a folder, and reads it back. The manifest, which makes it a valid backup, is
 * written last.
 * @throws {BackupExistsError}
 * @throws {GraphStorageError} when the disk is full
 * @throws {BackupDamagedError} when the copy can't be read
 */
export function writeBackup(database: GrafeoDB, folder: string): void {
  const files = graphFilesIn(folder);
  if (isAnyThere(files)) throw new BackupExistsError(folder);
  try {
    mkdirSync(folder, { recursive: true });
    database.save(files.graph);
    forceToDisk(files.graph);
    writeManifest(files.manifest, {
      ...manifestOf(database, "CLOSED"),
      sha256: hashOf(files.graph),
    });
  } catch (error) {
    // Removes only what this call wrote: the folder contained no graph before.
    for (const file of [files.graph, files.manifest]) rmSync(file, { force: true });
    const problem = findStorageProblem(error);
    throw problem === null ? error : new GraphStorageError(folder, problem, { cause: error });
  }
  verifyBackup(folder);
}

/**
 * The content of a backup, after checking that it is complete: by its hash, and by opening it. A plain copy
 * of the files of a closed graph has no hash, and is only opened.
 * @throws {BackupDamagedError}
 */
export function verifyBackup(folder: string): Manifest {
  const files = graphFilesIn(folder);
  const refuse = (problem: string, cause?: unknown) =>
    new BackupDamagedError(folder, problem, { cause });
  for (const file of [files.graph, files.manifest])
    if (!existsSync(file)) throw refuse(`it has no ${basename(file)}`);
  try {
    const manifest = findManifest(files.manifest);
    if (manifest?.state !== "CLOSED")
      throw refuse("it is a copy of the files of a graph that was in use; make one by `backup`");
    if (manifest.sha256 !== undefined && manifest.sha256 !== hashOf(files.graph))
      throw refuse(`${basename(files.graph)} is not what was written`);
    checkGraph(files, manifest);
    return manifest;
  } catch (error) {
    throw error instanceof GraphDamagedError ? refuse(error.problem, error) : error;
  }
}

/** Returns when everything written to a file is on the disk. */
export function forceToDisk(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The SHA-256 of a file, in hexadecimal. */
export function hashOf(file: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(file, "r");
  try {
    for (let read = -1; read !== 0;) {
      read = readSync(descriptor, piece, 0, piece.length, null);
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest("hex");
}
