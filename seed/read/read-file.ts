import { join } from "node:path";
import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { EncodingError } from "./decode-text.ts";
import { type DatasetFile } from "./find-files.ts";
import { type RawRecord } from "./raw-record.ts";
import { readWholeFile } from "./read-whole-file.ts";
import { readYaml } from "./read-yaml.ts";

/** The records of one file, one at a time. Unreadable content is reported as a fault. */
export function readRecords(
  folder: string,
  file: DatasetFile,
  kind: RecordKind,
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  const records = file.format.read(join(folder, file.name), file.name, kind, onFault);
  return orEncodingFault(file.name, records, onFault);
}

/** A data set's description (dataset.yaml, or a line of a single file), or null when it can't be read. */
export async function readInfo(
  folder: string,
  name: string,
  onFault: OnFault,
): Promise<RawRecord | null> {
  const read = name === "" ? readWholeFile : readYaml;
  const records = read(join(folder, name), name, "dataset", onFault);
  for await (const record of orEncodingFault(name, records, onFault)) return record;
  return null;
}

async function* orEncodingFault(
  file: string,
  records: AsyncGenerator<RawRecord>,
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    const { place, expected } = error;
    onFault({
      file,
      ...place,
      path: "",
      problem: "is not UTF-8 here",
      expected,
      losesRecords: true,
    });
  }
}
