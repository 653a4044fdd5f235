import { type GraphEngine, type RequestNote } from "../graph/graph-engine.ts";
import { type Reader } from "../store/rows/query.ts";

/** The reading half of a graph engine, which is all that the API needs. */
export type GraphReader = Reader & Pick<GraphEngine, "searchText">;

/**
 * A request's reader: it gives up when `signal` aborts, and reports each call by the name of its statement
 * (`searchText` for full-text search).
 * @param note what the database's own log may say about the request
 */
export function requestReader(
  engine: GraphReader,
  signal: AbortSignal,
  onCall: (statement: string) => void,
  note: () => RequestNote,
  turn: () => Promise<void> = async () => {},
): GraphReader {
  return {
    read: (statement, parameters) =>
      ask(statement.name, () => engine.read(statement, parameters, { signal, request: note() })),
    searchText: (query) => ask("searchText", () => engine.searchText(query)),
    turn,
  };

  async function ask<T>(name: string, question: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    onCall(name);
    try {
      const answer = await question();
      await turn();
      return answer;
    } catch (error) {
      // Whatever error the engine throws when interrupted, the signal's reason takes precedence.
      signal.throwIfAborted();
      throw error;
    }
  }
}
