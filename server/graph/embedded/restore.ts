import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { BackupExistsError, GraphLockedError, GraphStorageError } from "../graph-errors.ts";
import { forceToDisk, hashOf, verifyBackup } from "./backup.ts";
import { findStorageProblem } from "./errors.ts";
import { checkGraph, graphFilesIn, type GraphFiles, isAnyThere } from "./files.ts";
import { findHolder } from "./holder-note.ts";
import { type Manifest, writeManifest } from "./manifest.ts";

/**
 * Replaces the graph in `folder` by a backup. The backup is verified first, and its copy too. The previous
 * graph is moved to a folder beside it, whose path is returned (null if there was none), and never deleted.
 * If this breaks off in between, the graph is refused as damaged until it is repeated; it is never taken for
 * an empty one.
 * @throws {BackupDamagedError} when the backup is incomplete
 * @throws {GraphLockedError} when another process holds the graph
 * @throws {GraphStorageError} when the disk is full; the graph is unchanged then
 */
export function restoreFiles(backup: string, folder: string): string | null {
  if (resolve(backup) === resolve(folder)) throw new BackupExistsError(folder);
  const manifest = verifyBackup(backup);
  const files = graphFilesIn(folder);
  refuseHeld(files);
  const copy = copyInto(folder, graphFilesIn(backup).graph);
  const replaced = isAnyThere(files) ? setAside(files, manifest) : null;
  renameSync(copy, files.graph);
  const { sha256: _, ...own } = manifest;
  writeManifest(files.manifest, own);
  checkGraph(files, own);
  return replaced;
}

/** @throws {GraphLockedError} */
function refuseHeld(files: GraphFiles): void {
  if (existsSync(files.graph)) {
    try {
      checkGraph(files, null);
    } catch (error) {
      // A damaged graph may be replaced.
      if (error instanceof GraphLockedError) throw error;
    }
  } else {
    const holder = findHolder(files.holder);
    if (holder) throw new GraphLockedError(files.folder, holder);
  }
}

/** Copies the graph's file beside its final place, and forces it to the disk. @throws {GraphStorageError} */
function copyInto(folder: string, graph: string): string {
  const copy = join(folder, "graph.restored");
  try {
    mkdirSync(folder, { recursive: true });
    copyFileSync(graph, copy);
    forceToDisk(copy);
    if (hashOf(copy) !== hashOf(graph))
      throw new GraphStorageError(folder, "what was written is not what is read");
    return copy;
  } catch (error) {
    rmSync(copy, { force: true });
    const problem = findStorageProblem(error);
    throw problem === null ? error : new GraphStorageError(folder, problem, { cause: error });
  }
}

/** Moves a graph away. Its manifest stays until the end: without the graph it shows that one is missing. */
function setAside(files: GraphFiles, coming: Manifest): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/gu, "-");
  const replaced = join(files.folder, `replaced-${stamp}`);
  mkdirSync(replaced, { recursive: true });
  if (existsSync(files.manifest))
    copyFileSync(files.manifest, join(replaced, basename(files.manifest)));
  else writeManifest(files.manifest, coming);
  for (const file of [files.graph, files.log])
    if (existsSync(file)) renameSync(file, join(replaced, basename(file)));
  return replaced;
}
