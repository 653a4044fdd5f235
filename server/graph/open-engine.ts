import { type GraphEngine } from "./graph-engine.ts";
import { BackupUnsupportedError } from "./graph-errors.ts";

/** The settings that select the engine: see server/config.ts. */
export interface EngineSettings {
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  };
  /** Folder of the embedded graph, used when no Neo4j is set. */
  readonly dataFolder: string;
}

export interface OpenOptions {
  /** Aborts the wait for a database that does not answer yet. */
  readonly signal?: AbortSignal;
  /** Called each time the database was not available yet and will be tried again. */
  readonly onWaiting?: (problem: Error) => void;
  /** For reading only: a missing embedded graph is not created. */
  readonly onlyRead?: boolean;
}

/**
 * Opens the graph engine that the settings ask for. Only that engine's library is loaded, so the other need
 * not be installed. Throws what `openNeo4jEngine` and `openEmbeddedEngine` throw.
 */
export async function openEngine(
  settings: EngineSettings,
  options: OpenOptions = {},
): Promise<GraphEngine> {
  if (settings.neo4j) {
    const { openNeo4jEngine } = await import("./neo4j/engine.ts");
    return openNeo4jEngine(settings.neo4j, options);
  }
  const { openEmbeddedEngine } = await import("./embedded/engine.ts");
  return openEmbeddedEngine({
    folder: settings.dataFolder,
    ifMissing: options.onlyRead ? "MEMORY" : "CREATE",
  });
}

/**
 * Replaces the graph of the settings by a backup, and returns the folder to which the previous graph was
 * moved; null if there was none. Throws what `restoreFiles` throws.
 * @throws {BackupUnsupportedError} for Neo4j
 */
export async function restoreGraph(
  settings: EngineSettings,
  backup: string,
): Promise<string | null> {
  if (settings.neo4j) {
    throw new BackupUnsupportedError(
      "use `neo4j-admin database load` (or `database restore`) on the server, or a snapshot on Aura",
    );
  }
  const { restoreFiles } = await import("./embedded/restore.ts");
  return restoreFiles(backup, settings.dataFolder);
}
