import { type GraphEngine } from "./graph-engine.ts";

/** What decides the engine: see server/config.ts. */
export interface EngineSettings {
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  };
  /** Folder of the embedded graph, taken when there is no Neo4j. */
  readonly dataFolder: string;
}

export interface OpenOptions {
  /** Gives up waiting for a database that does not answer yet. */
  readonly signal?: AbortSignal;
  /** Told each time the database was not there yet and will be tried again. */
  readonly onWaiting?: (problem: Error) => void;
  /** Nothing will be written: an embedded graph that is not there is not created. */
  readonly onlyRead?: boolean;
}

/**
 * Opens the graph engine the settings ask for. Only that engine's library is loaded, so the other need
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
