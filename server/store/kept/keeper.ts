import { LRUCache } from "lru-cache";
import { raceAbort } from "../../graph/async.ts";
import { type GraphEngine } from "../../graph/graph-engine.ts";
import { type Catalogue, catalogueKey } from "../catalogue/catalogue.ts";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { readPositions } from "../catalogue/read-positions.ts";
import { type Kept } from "../rows/query.ts";
import { type VersionWatch, watchVersion } from "./version-watch.ts";

/** What one answer finds of the version at which it began, and what it adds. */
interface KeptForAnswer extends Kept {
  /**
   * Whether all that was read since is of that version too. If so, what was added is there for other answers; if
   * not, the answer may be of two versions.
   */
  readonly settle: () => Promise<boolean>;
}

/** Keeps what was read of a version of the data while that version stands. */
export interface Keeper {
  /** Null when nothing can be kept: a data set is being loaded, or the graph does not say its version. */
  readonly begin: () => Promise<KeptForAnswer | null>;
  /** Resolves when the catalogue of the version as it is now has been read, or could not be. */
  readonly warm: () => Promise<void>;
  /** Reads no further. */
  readonly close: () => void;
}

interface Held {
  readonly version: string;
  readonly answers: LRUCache<string, object>;
  catalogue: Catalogue | undefined;
  reading: Promise<void> | undefined;
}

/** So long an answer waits to hear which version there is, ms: a graph that is away is told of by who needs it. */
const patience = 2_000;

/** There is another version, or nobody who wants this one. */
class ObsoleteError extends Error {
  override readonly name = "ObsoleteError";
}

export interface KeeperOptions {
  /** Records and lists that are kept at most. */
  readonly most: number;
  /** Hears of a catalogue that was read, in how many milliseconds, or of what prevented it. */
  readonly onRead?: (what: { readonly ms: number } | { readonly problem: unknown }) => void;
}

export function createKeeper(
  engine: Pick<GraphEngine, "read" | "unitsWritten">,
  { most, onRead = () => {} }: KeeperOptions,
): Keeper {
  const watch = watchVersion(engine);
  let held: Held | undefined;
  let closed = false;

  const holdVersion = async (): Promise<Held | null> => {
    const version = await watch.current();
    if (version === null || closed) return null;
    if (held?.version !== version) {
      held = {
        version,
        answers: new LRUCache<string, object>({ max: most }),
        catalogue: undefined,
        reading: undefined,
      };
    }
    const current = held;
    current.reading ??= readFor(current, watch, engine, () => closed || held !== current).then(
      (ms) => onRead({ ms }),
      (problem: unknown) => {
        if (!(problem instanceof ObsoleteError)) onRead({ problem });
      },
    );
    return current;
  };

  return {
    async begin() {
      try {
        const current = await raceAbort(holdVersion(), AbortSignal.timeout(patience));
        return current && forAnswer(current, watch);
      } catch {
        // Whoever needs the graph for the answer will say so.
        return null;
      }
    },
    async warm() {
      await (
        await holdVersion()
      )?.reading;
    },
    close() {
      closed = true;
    },
  };
}

function forAnswer(held: Held, watch: VersionWatch): KeptForAnswer {
  const fresh = new Map<string, object>();
  return {
    find: (key) =>
      key === catalogueKey ? held.catalogue : (held.answers.get(key) ?? fresh.get(key)),
    keep: (key, value) => void fresh.set(key, value),
    async settle() {
      if ((await watch.now()) !== held.version) return false;
      for (const [key, value] of fresh) held.answers.set(key, value);
      fresh.clear();
      return true;
    },
  };
}

/** Reads the catalogue, all of it of one version; gives the milliseconds it took. @throws {ObsoleteError} */
async function readFor(
  held: Held,
  watch: VersionWatch,
  engine: Pick<GraphEngine, "read">,
  isObsolete: () => boolean,
): Promise<number> {
  const begin = performance.now();
  const mustStand = async () => {
    if (isObsolete() || (await watch.now()) !== held.version) throw new ObsoleteError();
  };
  const reader = {
    read: (...question: Parameters<GraphEngine["read"]>) => {
      if (isObsolete()) throw new ObsoleteError();
      return engine.read(...question);
    },
  };
  const catalogue = await readCatalogue(reader);
  await mustStand();
  held.catalogue = catalogue;
  const positions = await readPositions(reader, catalogue);
  await mustStand();
  held.catalogue = { ...catalogue, positions };
  return performance.now() - begin;
}
