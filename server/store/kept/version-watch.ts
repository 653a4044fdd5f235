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
  /** A name for a version that is the same in every process that sees it. */
  lastingName(version: string): Promise<string>;
}

/** How long an answer of the graph is trusted, ms. */
const trusted = 800;

/** Where only this process can write to the graph, writes are counted; otherwise the graph is asked. */
export function watchVersion(engine: Pick<GraphEngine, "read" | "unitsWritten">): VersionWatch {
  if (engine.unitsWritten() !== null) {
    const count = async () => String(engine.unitsWritten());
    return { current: count, now: count, lastingName: nameUnits(engine) };
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
    lastingName: async (version) => version,
    now,
    current: async () =>
      known !== undefined && performance.now() - known.at < trusted
        ? known.version
        : (asking ?? now()),
  };
}

/**
 * Names for the versions of a graph that only this process writes to. What it holds at the beginning has the
 * name of its data sets, which is the same after another start; a load that broke off may have left anything.
 */
function nameUnits(
  engine: Pick<GraphEngine, "read" | "unitsWritten">,
): (version: string) => Promise<string> {
  const run = randomUUID();
  const begin = String(engine.unitsWritten());
  let first: Promise<string> | undefined;
  const readFirst = async () => {
    const { key, isLoading } = await dataVersion(engine);
    const isStill = String(engine.unitsWritten()) === begin;
    return isStill && !isLoading ? key : `${run} ${begin}`;
  };
  return async (version) => {
    if (version !== begin) return `${run} ${version}`;
    first ??= readFirst();
    try {
      return await first;
    } catch (error) {
      first = undefined;
      throw error;
    }
  };
}
