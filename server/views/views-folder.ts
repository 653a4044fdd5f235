import { join } from "node:path";

/**
 * Where views are kept: with the embedded graph, or, where the graph is elsewhere, with what is kept for the next start.
 */
export function viewsFolder(settings: {
  readonly dataFolder: string;
  readonly neo4j?: object;
}): string {
  return settings.neo4j
    ? join(settings.dataFolder, "cache", "views")
    : join(settings.dataFolder, "views");
}
