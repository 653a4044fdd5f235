import { batchesOf } from "../../server/graph/async.ts";
import { type GraphEngine, type WriteUnit } from "../../server/graph/graph-engine.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import {
  compare,
  type HashedRecord,
  type Run,
  tiesWithin,
  writeChanges,
  writeTies,
} from "./batch.ts";
import { datasetProperties } from "./graph-rows.ts";
import { hashedRecords, inBatches } from "./hashed-records.ts";
import { findStale, removeStale } from "./stale.ts";
import { storedDataset } from "./statements.ts";
import { type LoadSummary, Tally } from "./summary.ts";
import { refuseTakenIds } from "./taken-ids.ts";

export interface LoadOptions {
  /** Also take off the data set what its files no longer have. */
  readonly replace?: boolean;
  /** Only find out what would be done. */
  readonly dryRun?: boolean;
  /** Hears how many records are done. */
  readonly onProgress?: (done: number) => void;
  /** Up to this many records are written as one unit: readers see all of them or none. */
  readonly atomicUpTo?: number;
  /** Records in one unit of a load that is larger than that. */
  readonly batchSize?: number;
}

/** Work in a unit of its own, or in the one unit that the whole load is. */
type InUnit = <T>(work: (unit: WriteUnit) => Promise<T>) => Promise<T>;

/**
 * Loads a checked data set into a prepared graph, writing only what differs. A load of up to 50,000
 * records is one unit. A larger one is written in batches with the data set's state at LOADING; when it
 * breaks off, the next load does the rest.
 * @throws {FaultyDatasetError} when an id belongs to another kind in the graph: nothing is written then
 * @throws {DatasetChangedError} when the files changed since they were checked
 */
export async function loadDataset(
  engine: GraphEngine,
  dataset: CheckedDataset,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const { atomicUpTo = 50_000, batchSize = 2000 } = options;
  const read: Run = (statement, parameters) => engine.read(statement, parameters);
  await refuseTakenIds(read, dataset, options.replace ?? false);

  const name = `load ${dataset.info.id}`;
  const total = [...dataset.counts.values()].reduce((sum, count) => sum + count, 0);
  if (options.dryRun) return compareOnly(read, dataset, options, batchSize);
  if (total > atomicUpTo) {
    const batches = inBatches(hashedRecords(dataset), batchSize);
    return writeDataset((work) => engine.write(name, work), read, dataset, batches, options);
  }
  // The unit may run more than once, so it can't read from a stream.
  const records: HashedRecord[] = [];
  for await (const record of hashedRecords(dataset)) records.push(record);
  return engine.write(name, (unit) => {
    const run: Run = (statement, parameters) => unit.run(statement, parameters);
    const batches = batchesOf(records, batchSize);
    return writeDataset((work) => work(unit), run, dataset, batches, options);
  });
}

async function writeDataset(
  inUnit: InUnit,
  run: Run,
  dataset: CheckedDataset,
  batches: Iterable<readonly HashedRecord[]> | AsyncIterable<readonly HashedRecord[]>,
  { replace, onProgress, batchSize = 2000 }: LoadOptions,
): Promise<LoadSummary> {
  const { id } = dataset.info;
  const before = await findBefore(run, id);
  const tally = new Tally();
  /** Ties within a kind: written at the end, when both of their ends are there. */
  const innerTies: ReturnType<typeof tiesWithin> = [];
  let marked = before?.state === "LOADING";
  const markAsLoading = async (unit: WriteUnit): Promise<void> => {
    if (!marked) await unit.upsertNodes("Dataset", [datasetProperties(dataset, "LOADING")]);
  };

  let done = 0;
  for await (const batch of batches) {
    const changes = await inUnit(async (unit) => {
      const found = await compare(
        (statement, parameters) => unit.run(statement, parameters),
        id,
        batch,
      );
      if (found.some(({ what }) => what !== "unchanged")) {
        await markAsLoading(unit);
        await writeChanges(unit, id, found);
      }
      return found;
    });
    for (const { hashed, what } of changes) {
      tally.add(hashed.kind, what);
      // After a load that broke off, they may be missing even where the record looks unchanged.
      if (what !== "unchanged" || before?.state === "LOADING")
        innerTies.push(...tiesWithin(hashed));
    }
    marked ||= tally.wrote;
    onProgress?.((done += batch.length));
  }
  for (const some of batchesOf(innerTies, batchSize)) await inUnit((unit) => writeTies(unit, some));

  const stale = await findStale(run, dataset);
  for (const { kind } of stale) tally.add(kind, replace ? "removed" : "kept");
  for (const some of replace ? batchesOf(stale, batchSize) : []) {
    await inUnit(async (unit) => {
      await markAsLoading(unit);
      await removeStale(unit, some);
    });
    marked = true;
  }
  if (marked || tally.wrote || before?.version !== dataset.version) {
    await inUnit((unit) => unit.upsertNodes("Dataset", [datasetProperties(dataset, "LOADED")]));
  }
  return summarise(dataset, before, tally);
}

async function compareOnly(
  read: Run,
  dataset: CheckedDataset,
  { replace, onProgress }: LoadOptions,
  batchSize: number,
): Promise<LoadSummary> {
  const tally = new Tally();
  let done = 0;
  for await (const batch of inBatches(hashedRecords(dataset), batchSize)) {
    const changes = await compare(read, dataset.info.id, batch);
    for (const { hashed, what } of changes) tally.add(hashed.kind, what);
    onProgress?.((done += batch.length));
  }
  const stale = await findStale(read, dataset);
  for (const { kind } of stale) tally.add(kind, replace ? "removed" : "kept");
  return summarise(dataset, await findBefore(read, dataset.info.id), tally);
}

interface Before {
  readonly version: string;
  readonly state: string;
}

/** What the graph says of the data set, or null when it was never loaded. */
async function findBefore(run: Run, id: string): Promise<Before | null> {
  const [row] = await run(storedDataset, { id });
  return row ? { version: row["version"] as string, state: row["state"] as string } : null;
}

function summarise(dataset: CheckedDataset, before: Before | null, tally: Tally): LoadSummary {
  const { info, version } = dataset;
  const versionBefore = before?.state === "LOADED" ? before.version : null;
  return { dataset: info.id, version, versionBefore, kinds: tally.kinds };
}
