import { type GraphEngine } from "../graph/engine.ts";

/** The reading half of a graph engine: all that the API needs. */
export type GraphReader = Pick<GraphEngine, "read" | "searchText">;

/**
 * The graph as one request reads it: gives up when `signal` aborts, and reports each call by the name of
 * its statement (`searchText` for full-text search).
 */
export function requestReader(
  engine: GraphReader,
  signal: AbortSignal,
  onCall: (statement: string) => void,
): GraphReader {
  return {
    async read(statement, parameters) {
      signal.throwIfAborted();
      onCall(statement.name);
      return engine.read(statement, parameters, { signal });
    },
    async searchText(query) {
      signal.throwIfAborted();
      onCall("searchText");
      return engine.searchText(query);
    },
  };
}
