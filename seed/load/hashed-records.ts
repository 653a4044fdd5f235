import { type CheckedDataset } from "../check/check-dataset.ts";
import { parsedRecords } from "../check/parse-record.ts";
import { contentHash, SetHash } from "../content-hash.ts";
import { type Fault, formatFault } from "../fault.ts";
import { flatten } from "../typed-record.ts";
import { type HashedRecord } from "./batch.ts";

/**
 * Stands before each stored hash: a new number makes the next load write every record anew, as it must
 * when graph-rows.ts derives other properties from the same facts.
 */
const graphModel = 1;

/** The files of a data set were changed after they were checked. */
export class DatasetChangedError extends Error {
  override readonly name = "DatasetChangedError";
  readonly folder: string;

  constructor(folder: string, what: string) {
    super(
      `The files in ${folder} changed while they were being loaded (${what}). Load them again.`,
    );
    this.folder = folder;
  }
}

/** The records of a checked data set, read again from its files, one at a time. @throws {DatasetChangedError} */
export async function* hashedRecords(dataset: CheckedDataset): AsyncGenerator<HashedRecord> {
  const { folder, files, info } = dataset;
  const version = new SetHash();
  const fail = (fault: Fault): never => {
    throw new DatasetChangedError(folder, formatFault(fault, folder));
  };
  for await (const { typed } of parsedRecords(folder, files, fail)) {
    for (const record of typed ? flatten(typed) : []) {
      const hash = contentHash(record.kind, record.record);
      version.add(hash);
      yield { ...record, hash: `${graphModel}:${hash}` };
    }
  }
  version.add(contentHash("dataset", info));
  if (version.digest() === dataset.version) return;
  throw new DatasetChangedError(folder, "they hold other facts than when they were checked");
}

/** Some at a time. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
