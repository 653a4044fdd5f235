import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { GraphDamagedError, GraphLockedError, messageOf } from "../graph-errors.ts";
import { findHolder } from "./holder-note.ts";
import { findManifest, type Manifest } from "./manifest.ts";

/** Where the parts of an embedded graph stand. */
export interface GraphFiles {
  readonly folder: string;
  readonly graph: string;
  /** The engine's log, a folder: what was written since the file was. It is gone when the graph was closed. */
  readonly log: string;
  readonly manifest: string;
  readonly holder: string;
}

export function graphFilesIn(folder: string): GraphFiles {
  const graph = join(folder, "graph.grafeo");
  return {
    folder,
    graph,
    log: `${graph}.wal`,
    manifest: join(folder, "graph.manifest.json"),
    holder: join(folder, "graph.holder.json"),
  };
}

/** Whether any part of a graph is there: with none, a new one may begin. */
export function isAnyThere({ graph, log, manifest }: GraphFiles): boolean {
  return [graph, log, manifest].some((file) => existsSync(file));
}

/**
 * Opens the graph of these files, or begins one where there is no part of any.
 * @throws {GraphLockedError} @throws {GraphDamagedError} when a part is gone or can't be read, or holds something
 *   else than the manifest tells: nothing was changed then
 */
export function openFiles(files: GraphFiles): GrafeoDB {
  const before = findComplete(files);
  // Opening and closing changes the files, be it only a little: what is refused shall stay as it is.
  if (before) {
    const look = opened(files, () => grafeo.GrafeoDB.openReadOnly(files.graph));
    try {
      refuseOther(files, before, look);
    } finally {
      look.close();
    }
  }
  const database = opened(files, () => grafeo.GrafeoDB.create(files.graph));
  try {
    // Another process may have had the graph since.
    const manifest = findManifest(files.manifest);
    if (manifest) refuseOther(files, manifest, database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** What a database holds now, all of it on the disk. */
export function manifestOf(database: GrafeoDB, state: Manifest["state"]): Manifest {
  const [nodes, ties] = [database.nodeCount(), database.edgeCount()];
  return { state, epoch: Number(database.currentEpoch()), nodes, ties };
}

/** The manifest, and no part is missing that it speaks of. */
function findComplete(files: GraphFiles): Manifest | null {
  for (;;) {
    const manifest = findManifest(files.manifest);
    const missing = findMissing(files, manifest);
    if (missing === null) return manifest;
    // Whoever closes the graph just now takes its log away, and says so before.
    const still = findManifest(files.manifest);
    if (still?.state === manifest?.state && still?.epoch === manifest?.epoch)
      throw new GraphDamagedError(
        missing,
        "it is missing, though other files of the graph are there",
      );
  }
}

function findMissing({ graph, log }: GraphFiles, manifest: Manifest | null): string | null {
  if (!existsSync(graph)) return manifest || existsSync(log) ? graph : null;
  return manifest?.state === "OPEN" && !hasLog(log) ? log : null;
}

function hasLog(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".log"));
}

/** Refuses what is not as the manifest tells. After a kill there may be more commits than it tells, never fewer. */
function refuseOther({ graph }: GraphFiles, manifest: Manifest, database: GrafeoDB): void {
  const found = manifestOf(database, manifest.state);
  const isLater = manifest.state === "OPEN" && found.epoch > manifest.epoch;
  const isSame = (["epoch", "nodes", "ties"] as const).every((key) => found[key] === manifest[key]);
  if (!isLater && !isSame)
    throw new GraphDamagedError(
      graph,
      `it holds ${tell(found)}, and should hold ${tell(manifest)}`,
    );
}

function tell({ nodes, ties, epoch }: Manifest): string {
  return `${nodes} nodes and ${ties} ties after ${epoch} commits`;
}

function opened(files: GraphFiles, open: () => GrafeoDB): GrafeoDB {
  try {
    return open();
  } catch (error) {
    const problem = messageOf(error);
    if (isLock(problem))
      throw new GraphLockedError(files.folder, findHolder(files.holder), { cause: error });
    throw new GraphDamagedError(files.graph, problem, { cause: error });
  }
}

/** The engine's ways to say that another process holds the file, or is just making it. */
function isLock(problem: string): boolean {
  return /cannot be locked|locked by another process|cannot lock|database locked|lock file/iu.test(
    problem,
  );
}
