import { type GraphEngine } from "../../graph/graph-engine.ts";
import { dataVersion } from "../networks/data-version.ts";

/** Tells which version of the data the graph holds. */
export interface VersionWatch {
  /** The version, as it was a second ago at most; null while a data set is loaded, for it may be anything then. */
  current(): Promise<string | null>;
  /** The version as it is when this is called, or later. */
  now(): Promise<string | null>;
}

/** For so long what the graph said is taken as true, ms. */
const trusted = 800;

/** In a graph that only this process writes to, units are counted; any other is asked. */
export function watchVersion(engine: Pick<GraphEngine, "read" | "unitsWritten">): VersionWatch {
  if (engine.unitsWritten() !== null) {
    const count = async () => String(engine.unitsWritten());
    return { current: count, now: count };
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
    // That question may have been answered before this call: one for all who come meanwhile is put after it.
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
