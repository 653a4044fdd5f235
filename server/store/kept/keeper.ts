import { LRUCache } from "lru-cache";
import { raceAbort } from "../../graph/async.ts";
import { type GraphEngine } from "../../graph/graph-engine.ts";
import { type Catalogue, catalogueKey } from "../catalogue/catalogue.ts";
import { prepareWalks } from "../catalogue/children-of.ts";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { readPositions } from "../catalogue/read-positions.ts";
import { type Kept } from "../rows/query.ts";
import { putRowsOnDisk, type RowsOnDisk } from "./rows-on-disk.ts";
import { type VersionWatch, watchVersion } from "./version-watch.ts";

/** What one request sees of the version at which it began, and what it adds. */
export interface KeptForAnswer extends Kept {
  readonly version: string;
  /** A data set is being loaded: this is the version before, and what is read beside it may be newer. */
  readonly isLoading: boolean;
  /**
   * Whether everything read since is of that version too, or the load still runs. If so, the additions become visible to other
   * requests; if not, the answer may mix two versions.
   */
  readonly settle: () => Promise<boolean>;
}

/** Keeps what was read of one version of the data for as long as that version is current. */
export interface Keeper {
  /**
   * While a data set is being loaded, the version before, if it was read whole. Null when nothing is kept: of
   * that nothing was read, or the graph does not report a version.
   */
  readonly begin: () => Promise<KeptForAnswer | null>;
  /** The current version; null when it is not known, or a data set is being loaded. */
  readonly version: () => Promise<string | null>;
  /** A name for a version that is the same in every process that sees it; null when it can't be found out. */
  readonly lastingName: (version: string) => Promise<string | null>;
  /** Resolves when the catalogue of the current version has been read, or reading it failed. */
  readonly warm: () => Promise<void>;
  /** Stops reading, and lets go of what is on the disk. */
  readonly close: () => Promise<void>;
}

interface Held {
  readonly version: string;
  readonly answers: LRUCache<string, object>;
  catalogue: Catalogue | undefined;
  /** For while a data set is loaded; only where others can write to the graph. */
  rows: RowsOnDisk | undefined;
  reading: Promise<void> | undefined;
}

/**
 * How long a request waits to learn the version, ms. If the graph is away, the request's own reads will
 * report that.
 */
const patience = 2_000;

/** How long answers that were begun may still read the rows of a version, ms. */
const outlived = 60_000;

function closeLater(rows: RowsOnDisk): void {
  setTimeout(() => void rows.close(), outlived).unref();
}

/** The version changed, or this one is no longer needed. */
class ObsoleteError extends Error {
  override readonly name = "ObsoleteError";
}

export interface KeeperOptions {
  /** The most records and lists that are kept. */
  readonly most: number;
  /**
   * Where the rows of a version are put by, for readers while a data set is loaded into a graph that others can write
   * to; without it they read of such a graph what was not kept.
   */
  readonly rowsFolder?: string | null;
  /**
   * Called when a catalogue was read, with the milliseconds it took, or with the problem that prevented it.
   */
  readonly onRead?: (what: { readonly ms: number } | { readonly problem: unknown }) => void;
}

export function createKeeper(
  engine: Pick<GraphEngine, "read" | "unitsWritten">,
  { most, rowsFolder = null, onRead = () => {} }: KeeperOptions,
): Keeper {
  const watch = watchVersion(engine);
  let held: Held | undefined;
  let closed = false;

  const holdVersion = async (): Promise<Held | null> => {
    const version = await watch.current();
    if (version === null || closed) return null;
    if (held?.version !== version) {
      if (held?.rows) closeLater(held.rows);
      held = {
        version,
        answers: new LRUCache<string, object>({ max: most }),
        catalogue: undefined,
        rows: undefined,
        reading: undefined,
      };
    }
    const current = held;
    const folder = engine.unitsWritten() === null ? rowsFolder : null;
    const read = async () => {
      const reading = createReading(current, watch, engine, () => closed || held !== current);
      onRead({ ms: await reading.catalogue() });
      if (folder !== null) await reading.rows(folder);
    };
    current.reading ??= read().catch((problem: unknown) => {
      if (!(problem instanceof ObsoleteError)) onRead({ problem });
    });
    return current;
  };

  return {
    async begin() {
      try {
        const current = await raceAbort(holdVersion(), AbortSignal.timeout(patience));
        if (current !== null) return forAnswer(current, watch);
        return !closed && held?.catalogue?.positions ? whileLoading(held, watch) : null;
      } catch {
        // The reads of the request itself will report the failure.
        return null;
      }
    },
    version: () => inTime(watch.current()),
    lastingName: (version) => inTime(watch.lastingName(version)),
    async warm() {
      await (
        await holdVersion()
      )?.reading;
    },
    async close() {
      closed = true;
      await held?.rows?.close();
    },
  };
}

/** Null if it fails or takes too long. */
function inTime(asked: Promise<string | null>): Promise<string | null> {
  return raceAbort(asked, AbortSignal.timeout(patience)).catch(() => null);
}

function forAnswer(held: Held, watch: VersionWatch): KeptForAnswer {
  const fresh = new Map<string, object>();
  return {
    version: held.version,
    isLoading: false,
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

/** Everything stays as it was before the load; nothing that is read meanwhile is kept. */
function whileLoading(held: Held, watch: VersionWatch): KeptForAnswer {
  const { rows } = held;
  return {
    ...forAnswer(held, watch),
    ...(rows && { rowsOf: rows.rowsOf }),
    isLoading: true,
    settle: async () => (await watch.now()) === null,
  };
}

/** Reads what is held of a version, all of it of that version. @throws {ObsoleteError} */
function createReading(
  held: Held,
  watch: VersionWatch,
  engine: Pick<GraphEngine, "read">,
  isObsolete: () => boolean,
) {
  const mustStand = async () => {
    if (isObsolete() || (await watch.now()) !== held.version) throw new ObsoleteError();
  };
  const reader = {
    read: (...question: Parameters<GraphEngine["read"]>) => {
      if (isObsolete()) throw new ObsoleteError();
      return engine.read(...question);
    },
  };
  return {
    /** Returns the milliseconds it took. */
    async catalogue(): Promise<number> {
      const begin = performance.now();
      const catalogue = await readCatalogue(reader);
      await mustStand();
      held.catalogue = catalogue;
      const whole = { ...catalogue, positions: await readPositions(reader, catalogue) };
      await prepareWalks(whole);
      await mustStand();
      held.catalogue = whole;
      return performance.now() - begin;
    },
    /** Puts the rows by that are read by id, when the catalogue has been read. */
    async rows(folder: string): Promise<void> {
      const rows = await putRowsOnDisk(reader, held.catalogue!, folder);
      try {
        await mustStand();
        held.rows = rows;
      } catch (error) {
        await rows.close();
        throw error;
      }
    },
  };
}
