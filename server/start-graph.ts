import { setTimeout as pause } from "node:timers/promises";
import { type GraphEngine } from "./graph/engine.ts";
import { GraphUnavailableError, GraphUnreachableError } from "./graph/errors.ts";

export interface StartOptions {
  /** How long a database may take to come up, ms. */
  readonly patience: number;
  /** Between two tries, ms. */
  readonly pause: number;
  /** Hears of each try that failed and will be repeated. */
  readonly tell: (line: string) => void;
}

const usual: StartOptions = {
  patience: 60_000,
  pause: 2_000,
  tell: (line) => process.stderr.write(`${line}\n`),
};

/**
 * An open graph after its schema step. A database that is still starting is waited for; whatever waiting can't
 * mend (a wrong password, a graph that another process holds) is thrown at once. @throws {GraphError}
 */
export async function startGraph(
  open: () => Promise<GraphEngine>,
  options: Partial<StartOptions> = {},
): Promise<GraphEngine> {
  const { patience, pause: between, tell } = { ...usual, ...options };
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await openAndPrepare(open);
    } catch (error) {
      const left = Math.floor((end - performance.now()) / 1000);
      if (!isPassing(error) || performance.now() + between > end) throw error;
      tell(`${error.message}. Trying again for ${left} s.`);
      await pause(between);
    }
  }
}

async function openAndPrepare(open: () => Promise<GraphEngine>): Promise<GraphEngine> {
  const engine = await open();
  try {
    await engine.prepare();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function isPassing(error: unknown): error is GraphUnreachableError | GraphUnavailableError {
  return error instanceof GraphUnreachableError || error instanceof GraphUnavailableError;
}
