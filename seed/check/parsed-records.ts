import { parseRecord, type ParsedRecord } from "../../schema/check/parse-record.ts";
import { recordKinds } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type DatasetFiles } from "../read/find-files.ts";
import { type RawRecord } from "../read/raw-record.ts";
import { readRecords } from "../read/read-file.ts";

/** A record as written in its file, and as parsed. */
export interface ReadRecord extends ParsedRecord {
  readonly raw: RawRecord;
}

/** Parses the records of all files, in the order of `recordKinds`. */
export async function* parsedRecords(
  folder: string,
  files: DatasetFiles,
  onFault: OnFault,
): AsyncGenerator<ReadRecord> {
  for (const kind of recordKinds) {
    const file = files.records.get(kind);
    if (!file) continue;
    for await (const raw of readRecords(folder, file, kind, onFault)) {
      yield { raw, ...parseRecord(kind, raw.value) };
    }
  }
}
