import { type RecordKind } from "../../../schema/dataset.ts";
import { batchesOf } from "../../graph/async.ts";
import { type GraphEngine, type WriteUnit } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { findDatasets } from "./find-datasets.ts";
import { findStale, removeStale, type StaleRecord } from "./stale.ts";
import { deleteDataset, setDatasetState } from "./statements.ts";

/** The graph has no data set with that id. */
export class DatasetMissingError extends Error {
  override readonly name = "DatasetMissingError";
  readonly dataset: string;
  constructor(dataset: string, there: readonly string[]) {
    const what = there.length > 0 ? `it holds ${there.join(", ")}` : "it holds no data set";
    super(`The graph holds no data set "${dataset}": ${what}.`);
    this.dataset = dataset;
  }
}

/** Other data sets refer to records of this one. */
export class DatasetInUseError extends Error {
  override readonly name = "DatasetInUseError";
  readonly dataset: string;
  readonly users: readonly string[];
  constructor(dataset: string, users: readonly string[]) {
    const them = users.length === 1 ? "that" : "those";
    super(`"${dataset}" is used by ${users.join(", ")}. Remove ${them} first.`);
    this.dataset = dataset;
    this.users = users;
  }
}

export interface RemoveOptions {
  /** Only report what would be done. */
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Up to this many records are removed as one unit: readers see all of them or none. */
  readonly atomicUpTo?: number;
  readonly batchSize?: number;
}

/** What happened to the records of a data set. */
export interface Removal {
  /** Removed from the graph. */
  readonly removed: ReadonlyMap<RecordKind, number>;
  /** Still in the graph, because others hold them too. */
  readonly left: ReadonlyMap<RecordKind, number>;
  /** Those others. */
  readonly holders: readonly string[];
}

/**
 * Removes a data set from the graph. Records that other data sets hold stay with those. Up to 50,000 records
 * are one unit; more are removed in batches, with the data set's state at LOADING: if that breaks off, the
 * next removal finishes it.
 * @throws {DatasetMissingError}
 * @throws {DatasetInUseError}
 */
export async function removeDataset(
  engine: GraphEngine,
  dataset: string,
  options: RemoveOptions = {},
): Promise<Removal> {
  const { dryRun, onProgress, atomicUpTo = 50_000, batchSize = 2000 } = options;
  const read: Run = (statement, parameters) => engine.read(statement, parameters);
  const there = await findDatasets(read);
  if (!there.some(({ id }) => id === dataset)) {
    const others = there.map(({ id }) => id);
    throw new DatasetMissingError(dataset, others);
  }
  const users = there.filter(({ uses }) => uses.includes(dataset)).map(({ id }) => id);
  if (users.length > 0) throw new DatasetInUseError(dataset, users);

  const records = await findStale(read, dataset, () => false);
  if (dryRun) return summarise(records);
  const name = `remove ${dataset}`;
  const end = (unit: WriteUnit): Promise<unknown> => unit.run(deleteDataset, { id: dataset });
  if (records.length <= atomicUpTo) {
    await engine.write(name, async (unit) => {
      for (const some of batchesOf(records, batchSize)) await removeStale(unit, some);
      await end(unit);
    });
    return summarise(records);
  }
  await engine.write(name, (unit) => unit.run(setDatasetState, { id: dataset, state: "LOADING" }));
  let done = 0;
  for (const some of batchesOf(records, batchSize)) {
    await engine.write(name, (unit) => removeStale(unit, some));
    onProgress?.((done += some.length), records.length);
  }
  await engine.write(name, end);
  return summarise(records);
}

function summarise(records: readonly StaleRecord[]): Removal {
  const removed = new Map<RecordKind, number>();
  const left = new Map<RecordKind, number>();
  for (const { kind, datasets } of records) {
    const counts = datasets.length > 0 ? left : removed;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    removed,
    left,
    holders: [...new Set(records.flatMap((each) => each.datasets))].toSorted(),
  };
}
