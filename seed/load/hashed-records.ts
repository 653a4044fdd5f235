import { flatten } from "../../schema/typed-record.ts";
import { contentHash, SetHash } from "../../server/store/write/content-hash.ts";
import { type HashedRecord, hashRecord } from "../../server/store/write/hash-record.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { parsedRecords } from "../check/parsed-records.ts";
import { type Fault, formatFault } from "../fault.ts";
import { placesOf } from "../read/raw-record.ts";

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
  for await (const { raw, typed, faults } of parsedRecords(folder, files, fail)) {
    for (const { path, of, ...wording } of faults) fail({ ...placesOf(raw)(path, of), ...wording });
    for (const record of typed ? flatten(typed) : []) {
      const content = contentHash(record.kind, record.record);
      version.add(content);
      yield hashRecord(record, content);
    }
  }
  version.add(contentHash("dataset", info));
  if (version.digest() === dataset.version) return;
  throw new DatasetChangedError(folder, "they hold other facts than when they were checked");
}
