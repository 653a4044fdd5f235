import { setTimeout as wait } from "node:timers/promises";
import { raceAbort } from "../graph/async.ts";
import {
  type NamedColumns,
  type NetworkColumns,
  type NetworkNames,
} from "../networks/columns/columns.ts";
import { withoutNames } from "../networks/columns/columns.ts";
import { RowsOutOfOrderError, UnknownInRowsError } from "../networks/columns/name-table.ts";
import { type DataVersion, dataVersion } from "../store/networks/data-version.ts";
import { type Reader } from "../store/rows/query.ts";
import { type ColumnSnapshots } from "./column-snapshots.ts";
import { readColumns } from "./read-columns.ts";

/** The facts of one version of the data. */
export interface NetworkData {
  readonly version: string;
  readonly columns: NetworkColumns;
  readonly names: NetworkNames;
  /** Ids of the loaded data sets. */
  readonly datasets: readonly string[];
}

/** The data changed during every attempt to read it. */
export class DataChangingError extends Error {
  override readonly name = "DataChangingError";
  readonly attempts: number;
  constructor(attempts: number) {
    super(`the data changed during each of ${attempts} attempts to read it`);
    this.attempts = attempts;
  }
}

/** The columns of the current data, read once for each version and shared by all requests. */
export interface ColumnCache {
  /**
   * The columns of the current version; while a data set is being loaded, those of the version before. Uses
   * the caller's reader to ask for the version, and the cache's own reader to read the columns.
   * @throws {DataChangingError}
   */
  readonly current: (reader: Reader, signal: AbortSignal) => Promise<NetworkData>;
  /** The columns that were read last. */
  held(): NetworkData | undefined;
}

const attempts = 5;

/** Pause between two attempts, ms, so that the writer can make progress. */
const pause = 200;

export function createColumnCache(
  engine: Reader,
  onRead: (data: NetworkData, milliseconds: number) => void,
  snapshots: ColumnSnapshots | null = null,
): ColumnCache {
  let held: NetworkData | undefined;
  let reading: Promise<NetworkData> | undefined;

  const readWhole = async (): Promise<NetworkData> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const begin = performance.now();
      const before = await dataVersion(engine);
      const snapshot = before.isLoading ? null : ((await snapshots?.find(before.key)) ?? null);
      const columns = snapshot ?? (await readIfWhole(engine));
      const after = await dataVersion(engine);
      if (columns !== null && before.key === after.key) {
        held = toData(columns, after);
        onRead(held, performance.now() - begin);
        // Not kept during a load, because one version then covers several states of the graph.
        if (snapshot === null && !after.isLoading) void keepSnapshot(after.key, columns);
        return held;
      }
      await wait(pause);
    }
    throw new DataChangingError(attempts);
  };

  const keepSnapshot = async (version: string, columns: NamedColumns) => {
    try {
      await snapshots?.keep(version, columns);
    } catch {
      // The disk is full or read-only: the next start will read the graph instead.
    }
  };

  return {
    async current(reader, signal) {
      const now = await dataVersion(reader);
      if (held !== undefined && (held.version === now.key || now.isLoading)) return held;
      reading ??= readWhole().finally(() => {
        reading = undefined;
      });
      return raceAbort(reading, signal);
    },
    held: () => held,
  };
}

/** Null when the rows don't match: something was written between two reads. */
async function readIfWhole(engine: Reader): Promise<NamedColumns | null> {
  try {
    return await readColumns(engine);
  } catch (error) {
    if (error instanceof UnknownInRowsError || error instanceof RowsOutOfOrderError) return null;
    throw error;
  }
}

function toData(columns: NamedColumns, { key, datasets }: DataVersion): NetworkData {
  return { version: key, columns: withoutNames(columns), names: columns.names, datasets };
}
