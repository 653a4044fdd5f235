import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import { GraphDamagedError, GraphLockedError, messageOf } from "../graph-errors.ts";
import { findHolder } from "./holder-note.ts";
import { findManifest, type Manifest } from "./manifest.ts";

/** Paths of the files of an embedded graph. */
export interface GraphFiles {
  readonly folder: string;
  readonly graph: string;
  /**
   * The engine's write-ahead log (a folder): what was written since the graph file was. Removed when the
   * graph is closed.
   */
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

/** Whether any part of a graph exists; if none does, a new graph may be created. */
export function isAnyThere({ graph, log, manifest }: GraphFiles): boolean {
  return [graph, log, manifest].some((file) => existsSync(file));
}

/**
 * Opens the graph in these files, or creates one if none of them exists.
 * @throws {GraphLockedError} when another process holds it
 * @throws {GraphDamagedError} when a file is missing, unreadable or does not match the manifest; nothing is
 * changed then
 */
export function openFiles(files: GraphFiles): GrafeoDB {
  const before = findComplete(files);
  // Opening and closing changes the files slightly, so a graph that may be refused is first opened read-only.
  if (before) checkGraph(files, before);
  const database = opened(files, () => grafeo.GrafeoDB.create(files.graph));
  try {
    // Another process may have opened the graph in between, so check again.
    const manifest = findManifest(files.manifest);
    if (manifest) refuseMismatch(files, manifest, database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/**
 * Reads the whole graph without changing anything.
 * @throws {GraphLockedError} when another process holds it
 * @throws {GraphDamagedError} when it is unreadable, or does not match the manifest, if one is given
 */
export function checkGraph(files: GraphFiles, manifest: Manifest | null): void {
  const probe = opened(files, () => grafeo.GrafeoDB.openReadOnly(files.graph));
  try {
    if (manifest) refuseMismatch(files, manifest, probe);
  } finally {
    probe.close();
  }
}

/** What a database holds now, all of it on the disk. */
export function manifestOf(database: GrafeoDB, state: Manifest["state"]): Manifest {
  const [nodes, ties] = [database.nodeCount(), database.edgeCount()];
  return { state, epoch: Number(database.currentEpoch()), nodes, ties };
}

/** The manifest, after checking that every file it mentions exists. */
function findComplete(files: GraphFiles): Manifest | null {
  for (;;) {
    const manifest = findManifest(files.manifest);
    const missing = findMissing(files, manifest);
    if (missing === null) return manifest;
    // A process that is closing the graph removes its log, and updates the manifest before that.
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

/**
 * Throws if the database does not match the manifest. After a kill the database may have more commits than
 * the manifest says, never fewer.
 */
function refuseMismatch({ graph }: GraphFiles, manifest: Manifest, database: GrafeoDB): void {
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

/** Recognises the engine's messages for a file that another process holds or is creating. */
function isLock(problem: string): boolean {
  return /cannot be locked|locked by another process|cannot lock|database locked|lock file/iu.test(
    problem,
  );
}
