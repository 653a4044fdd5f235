import { randomUUID } from "node:crypto";
import { type GraphEngine } from "../../graph/graph-engine.ts";
import { dataVersion } from "../networks/data-version.ts";

/** Tells which version of the data the graph holds. */
export interface VersionWatch {
  /**
   * The version as of at most a second ago; null while a data set is being loaded, because facts may then be
   * incomplete.
   */
  current(): Promise<string | null>;
  /** The version at the time of this call, or later. */
  now(): Promise<string | null>;
}

/** How long an answer of the graph is trusted, ms. */
const trusted = 800;

/** Where only this process can write to the graph, writes are counted; otherwise the graph is asked. */
export function watchVersion(engine: Pick<GraphEngine, "read" | "unitsWritten">): VersionWatch {
  if (engine.unitsWritten() !== null) {
    const counted = countUnits(engine);
    return { current: counted, now: counted };
  }
  let known: { readonly at: number; readonly version: string | null } | undefined;
  let asking: Promise<string | null> | undefined;
  let next: Promise<string | null> | undefined;
  const ask = async () => {
    const at = performance.now();
    const { key, isLoading } = await dataVersion(engine);
    known = { at, version: isLoading ? null : key };
    return known.version;
  };
  const now = (): Promise<string | null> => {
    if (asking === undefined) {
      asking = ask().finally(() => {
        asking = undefined;
      });
      return asking;
    }
    // The running query may have been answered before this call, so callers meanwhile share one query after
    // it.
    next ??= asking
      .catch(() => null)
      .then(() => {
        next = undefined;
        return now();
      });
    return next;
  };
  return {
    now,
    current: async () =>
      known !== undefined && performance.now() - known.at < trusted
        ? known.version
        : (asking ?? now()),
  };
}

/**
 * The version of a graph that only this process writes to. What it holds at the beginning has the version of
 * its data sets, which is the same after another start; a load that broke off may have left anything.
 */
function countUnits(engine: Pick<GraphEngine, "read" | "unitsWritten">): () => Promise<string> {
  const run = randomUUID();
  const begin = engine.unitsWritten();
  let first: Promise<string> | undefined;
  const readFirst = async () => {
    const { key, isLoading } = await dataVersion(engine);
    return isLoading ? `${run} ${begin}` : key;
  };
  const counted = async (): Promise<string> => {
    const units = engine.unitsWritten();
    if (units !== begin) return `${run} ${units}`;
    first ??= readFirst();
    try {
      const version = await first;
      return engine.unitsWritten() === begin ? version : counted();
    } catch (error) {
      first = undefined;
      throw error;
    }
  };
  return counted;
}
