import { type IdRegister } from "../../../schema/check/id-register.ts";
import { type DatasetInfo, type RecordKind } from "../../../schema/dataset.ts";
import { idOf } from "../../../schema/typed-record.ts";
import { batchesOf } from "../../graph/async.ts";
import { type GraphEngine, type WriteUnit } from "../../graph/graph-engine.ts";
import { compare, type Run } from "./compare.ts";
import { type HashedRecord } from "./hash-record.ts";
import { fillDataset, isEmpty } from "./fill-dataset.ts";
import { inAdvance, inBatches } from "./batches.ts";
import { holdDatasets } from "./hold-datasets.ts";
import { type LoadSummary, Tally } from "./load-summary.ts";
import { findStale, removeStale } from "./stale.ts";
import { findDataset, type StoredDataset } from "./find-datasets.ts";
import { lockDatasets } from "./statements.ts";
import { datasetProperties, type DatasetState } from "./to-graph.ts";
import { tiesWithin, writeChanges, writeTies } from "./write-changes.ts";

export interface WriteOptions {
  /** Also remove from the data set what it no longer contains. */
  readonly replace?: boolean;
  /** Only report what would be done. */
  readonly dryRun?: boolean;
  /** Called with the number of records done so far. */
  readonly onProgress?: (done: number) => void;
  /** Up to this many changed records are written as one unit: readers see all of them or none. */
  readonly atomicUpTo?: number;
  /** Records in each unit of a larger load. */
  readonly batchSize?: number;
}

/** A data set to write: its description and contents, except for the records themselves. */
export interface DatasetToWrite {
  readonly info: DatasetInfo;
  /** Hash of the content. */
  readonly version: string;
  readonly ids: Pick<IdRegister<unknown>, "has">;
  readonly counts: ReadonlyMap<RecordKind, number>;
}

/** Runs work in a unit of its own, or in the one unit of the whole load. */
type InUnit = <T>(work: (unit: WriteUnit) => Promise<T>, isLast?: boolean) => Promise<T>;

/**
 * Writes a checked data set into a prepared graph, but only what differs. Up to 50,000 records that differ
 * are one unit. More are written in batches, with the data set's state at LOADING before the first of them: if that
 * breaks off, the next load finishes it.
 * @param compared what the data sets held when the caller began to compare ({@link contentOfDatasets})
 * @throws {DatasetsWrittenError} when somebody else wrote to one since: nothing was written, and it can be repeated
 */
export async function writeDataset(
  engine: GraphEngine,
  dataset: DatasetToWrite,
  records: AsyncIterable<HashedRecord>,
  options: WriteOptions,
  compared: string,
): Promise<LoadSummary> {
  const { atomicUpTo = 50_000, batchSize = 2000 } = options;
  const { info, version } = dataset;
  const read: Run = (statement, parameters) => engine.read(statement, parameters);
  const name = `load ${dataset.info.id}`;
  const total = [...dataset.counts.values()].reduce((sum, count) => sum + count, 0);
  if (options.dryRun) return compareOnly(read, dataset, inBatches(records, batchSize), options);
  if (total > atomicUpTo) {
    const batches = inAdvance(inBatches(records, batchSize));
    if (await isEmpty(read)) return fill(engine, dataset, batches, options);
    const before = await findDataset(read, info.id);
    /** With the data set at LOADING, so that nobody else writes to it between two units. */
    const inUnits = async (rest: Batches, unchanged?: Tally): Promise<LoadSummary> => {
      await engine.write(
        name,
        async (unit) => {
          await holdDatasets(unit, info.id, compared);
          // What a filling that broke off left says how far it came.
          if (before?.state !== "LOADING")
            await unit.upsertNodes("Dataset", [datasetProperties(info, version, "LOADING")]);
        },
        { interim: true },
      );
      const inUnit: InUnit = (work, isLast) =>
        engine.write(
          name,
          async (unit) => {
            // Who writes to another data set may share its records.
            await unit.run(lockDatasets);
            return work(unit);
          },
          { interim: !isLast },
        );
      return writeBatches(inUnit, read, dataset, rest, options, {
        before,
        isMarked: true,
        unchanged,
      });
    };
    if (before?.state !== "LOADED") return inUnits(batches);
    const found = await findChanges(read, dataset, batches, { ...options, atomicUpTo });
    if (found.rest !== null) return inUnits(found.rest, found.unchanged);
    const summary = await engine.write(name, async (unit) => {
      await holdDatasets(unit, info.id, compared);
      const run: Run = (statement, parameters) => unit.run(statement, parameters);
      const changed = batchesOf(found.changed, batchSize);
      const { onProgress: _, ...quiet } = options;
      const { unchanged } = found;
      return writeBatches((work) => work(unit), run, dataset, changed, quiet, {
        before,
        unchanged,
      });
    });
    options.onProgress?.(total);
    return summary;
  }
  // The unit may run more than once, so it can't read from a stream.
  const all: HashedRecord[] = [];
  for await (const record of records) all.push(record);
  return engine.write(name, async (unit) => {
    await holdDatasets(unit, info.id, compared);
    const run: Run = (statement, parameters) => unit.run(statement, parameters);
    const before = await findDataset(run, info.id);
    const batches = batchesOf(all, batchSize);
    return writeBatches((work) => work(unit), run, dataset, batches, options, { before });
  });
}

type Batches = Iterable<readonly HashedRecord[]> | AsyncIterable<readonly HashedRecord[]>;

/** What is known of a data set before it is written. */
interface Beginning {
  readonly before: StoredDataset | null;
  /** Its state is at LOADING already. */
  readonly isMarked?: boolean;
  /** Counts the records that were compared already and don't differ. */
  readonly unchanged?: Tally | undefined;
}

interface FoundChanges {
  /** The records that differ from what is stored. */
  readonly changed: readonly HashedRecord[];
  /** Counts those that don't. */
  readonly unchanged: Tally;
  /** If there are too many changes for one unit: these, and all records that were not compared. */
  readonly rest: AsyncIterable<readonly HashedRecord[]> | null;
}

/** Compares records with the graph for as long as their changes fit in one unit. */
async function findChanges(
  read: Run,
  { info, ids }: DatasetToWrite,
  batches: AsyncGenerator<readonly HashedRecord[]>,
  {
    replace,
    onProgress,
    atomicUpTo,
    batchSize = 2000,
  }: WriteOptions & { readonly atomicUpTo: number },
): Promise<FoundChanges> {
  const changed: HashedRecord[] = [];
  const unchanged = new Tally();
  const rest = async function* () {
    yield* batchesOf(changed, batchSize);
    yield* batches;
  };
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    for (const { hashed, what } of await compare(read, info.id, next.value)) {
      if (what === "unchanged") unchanged.add(hashed.kind, what, idOf(hashed));
      else changed.push(hashed);
    }
    onProgress?.(unchanged.size);
    if (changed.length > atomicUpTo) return { changed, unchanged, rest: rest() };
  }
  const stale = replace ? await findStale(read, info.id, (kind, id) => ids.has(kind, id)) : [];
  const isTooMuch = changed.length + stale.length > atomicUpTo;
  return { changed, unchanged, rest: isTooMuch ? rest() : null };
}

/** Fills an empty graph, with the data set's state at LOADING until everything is written. */
async function fill(
  engine: GraphEngine,
  dataset: DatasetToWrite,
  batches: AsyncIterable<readonly HashedRecord[]>,
  { batchSize = 2000, onProgress }: WriteOptions,
): Promise<LoadSummary> {
  const { info, version } = dataset;
  const name = `load ${info.id}`;
  const mark = (state: DatasetState): Promise<void> =>
    engine.write(name, (unit) =>
      unit.upsertNodes("Dataset", [datasetProperties(info, version, state)]),
    );
  await mark("LOADING");
  const tally = await fillDataset(engine, batches, { id: info.id, name, batchSize, onProgress });
  await mark("LOADED");
  return summarise(dataset, null, tally);
}

async function writeBatches(
  inUnit: InUnit,
  run: Run,
  dataset: DatasetToWrite,
  batches: Batches,
  { replace, onProgress, batchSize = 2000 }: WriteOptions,
  { before, isMarked = false, unchanged = new Tally() }: Beginning,
): Promise<LoadSummary> {
  const { info, version, ids } = dataset;
  const tally = unchanged.copy();
  /** Ties within a kind, written at the end, when both of their ends exist. */
  const innerTies: ReturnType<typeof tiesWithin> = [];
  let marked = isMarked || before?.state === "LOADING";
  // After a filling that broke off, ties of written records may be missing, so everything is written again.
  const isFilling = before?.isFilling ?? false;
  const mark = (unit: WriteUnit, state: DatasetState): Promise<void> =>
    unit.upsertNodes("Dataset", [datasetProperties(info, version, state)]);

  let done = unchanged.size;
  for await (const batch of batches) {
    const changes = await inUnit(async (unit) => {
      const found = await compare(
        (statement, parameters) => unit.run(statement, parameters),
        info.id,
        batch,
      );
      const differing = isFilling ? found : found.filter(({ what }) => what !== "unchanged");
      if (differing.length > 0) {
        if (!marked) await mark(unit, "LOADING");
        await writeChanges(unit, info.id, differing);
      }
      return found;
    });
    for (const { hashed, what } of changes) {
      tally.add(hashed.kind, what, idOf(hashed));
      // After a load that broke off, these ties may be missing even where the record is unchanged.
      if (what !== "unchanged" || before?.state === "LOADING")
        innerTies.push(...tiesWithin(hashed));
    }
    marked ||= tally.wrote;
    onProgress?.((done += batch.length));
  }
  for (const some of batchesOf(innerTies, batchSize)) await inUnit((unit) => writeTies(unit, some));

  const stale = await findStale(run, info.id, (kind, id) => ids.has(kind, id));
  for (const { kind, id } of stale) tally.add(kind, replace ? "removed" : "kept", id);
  for (const some of replace ? batchesOf(stale, batchSize) : []) {
    await inUnit(async (unit) => {
      if (!marked) await mark(unit, "LOADING");
      await removeStale(unit, some);
    });
    marked = true;
  }
  if (marked || tally.wrote || before?.version !== version || before.isOlder)
    await inUnit((unit) => mark(unit, "LOADED"), true);
  return summarise(dataset, before, tally);
}

async function compareOnly(
  read: Run,
  dataset: DatasetToWrite,
  batches: AsyncIterable<readonly HashedRecord[]>,
  { replace, onProgress }: WriteOptions,
): Promise<LoadSummary> {
  const { info, ids } = dataset;
  const tally = new Tally();
  let done = 0;
  for await (const batch of batches) {
    const changes = await compare(read, info.id, batch);
    for (const { hashed, what } of changes) tally.add(hashed.kind, what, idOf(hashed));
    onProgress?.((done += batch.length));
  }
  const stale = await findStale(read, info.id, (kind, id) => ids.has(kind, id));
  for (const { kind, id } of stale) tally.add(kind, replace ? "removed" : "kept", id);
  return summarise(dataset, await findDataset(read, info.id), tally);
}

function summarise(
  dataset: DatasetToWrite,
  before: StoredDataset | null,
  tally: Tally,
): LoadSummary {
  const { info, version } = dataset;
  const versionBefore = before?.state === "LOADED" ? before.version : null;
  return { dataset: info.id, version, versionBefore, kinds: tally.kinds, examples: tally.examples };
}
