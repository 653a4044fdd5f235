import { type Config } from "../server/config.ts";
import { type GraphEngine } from "../server/graph/graph-engine.ts";
import {
  GraphLockedError,
  GraphUnavailableError,
  GraphUnreachableError,
} from "../server/graph/graph-errors.ts";
import { openEngine } from "../server/graph/open-engine.ts";
import { waitFor } from "../server/graph/async.ts";

/**
 * Opens the graph of the settings and runs the schema step.
 * @param onlyRead for reading only: a missing graph is not created
 * @param seconds how long to wait for a database that does not answer, or for a graph that another process
 * holds; by default as long as the engine waits itself
 * @throws {GraphError}
 */
export async function openGraph(
  config: Config,
  onlyRead: boolean,
  seconds: number | undefined,
  onWaiting: (problem: Error) => void,
): Promise<GraphEngine> {
  const engine =
    seconds === undefined
      ? await openEngine(config, { onWaiting, onlyRead })
      : await openWithin(seconds * 1000, config, onlyRead, onWaiting);
  try {
    await engine.prepare();
    return engine;
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
}

/** Runs `work` with the graph and then closes the graph. If both fail, the first error is thrown. */
export async function withGraph<T>(
  engine: GraphEngine,
  work: (engine: GraphEngine) => Promise<T>,
): Promise<T> {
  let result: T;
  try {
    result = await work(engine);
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
  await engine.close();
  return result;
}

async function openWithin(
  patience: number,
  config: Config,
  onlyRead: boolean,
  onWaiting: (problem: Error) => void,
): Promise<GraphEngine> {
  const signal = AbortSignal.timeout(patience);
  let last: Error | undefined;
  const note = (problem: Error): void => {
    last = problem;
    onWaiting(problem);
  };
  const waiting = { patience, signal, isWorthWaiting, onWaiting: note };
  try {
    return await waitFor(() => openEngine(config, { signal, onlyRead, onWaiting: note }), waiting);
  } catch (error) {
    // The last failure says more than a timeout.
    throw signal.aborted && last ? last : error;
  }
}

function isWorthWaiting(error: unknown): boolean {
  return (
    error instanceof GraphUnreachableError ||
    error instanceof GraphUnavailableError ||
    error instanceof GraphLockedError
  );
}
