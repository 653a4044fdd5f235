import { DatasetInfo, recordKinds, type RecordKind } from "../../schema/dataset.ts";
import { contentHash, SetHash } from "../content-hash.ts";
import { FaultList, type OnFault } from "../fault.ts";
import { type DatasetFiles, findFiles } from "../read/find-files.ts";
import { type RawRecord } from "../read/raw-record.ts";
import { readInfo } from "../read/read-records.ts";
import { flatten } from "../typed-record.ts";
import { DatasetCheck } from "./dataset-check.ts";
import { faultAt, faultsOfIssue } from "./describe-issue.ts";
import { type IdRegister } from "./id-register.ts";
import { parsedRecords } from "./parse-record.ts";

/** A data set without fault: what it says of itself, and its ids. Its records stay in their files. */
export interface CheckedDataset {
  readonly folder: string;
  readonly info: DatasetInfo;
  readonly files: DatasetFiles;
  readonly ids: IdRegister;
  /** How many of each kind; attendances written inside meetings count as attendances. */
  readonly counts: ReadonlyMap<RecordKind, number>;
  /** Hash of the content: the same facts have the same version, in whatever files and order. */
  readonly version: string;
}

/**
 * Reads a data set from end to end, keeping ids only. `onRecord` hears the number read so far.
 * @throws {FaultyDatasetError} with all that is wrong, not only the first.
 */
export async function checkDataset(
  folder: string,
  onRecord: (count: number) => void = () => undefined,
): Promise<CheckedDataset> {
  const faults = new FaultList();
  const lostFiles: Parameters<OnFault>[0][] = [];
  const files = await findFiles(folder, (fault) => lostFiles.push(fault));
  const rawInfo = files.info === null ? null : await readInfo(folder, files.info, faults.add);
  const info = rawInfo && parseInfo(rawInfo, faults.add);
  const check = new DatasetCheck(info, faults.add);
  lostFiles.forEach(check.onFault);
  if (info && rawInfo) check.register("dataset", info.id, rawInfo);

  const version = new SetHash();
  const counts = new Map<RecordKind, number>(recordKinds.map((kind) => [kind, 0]));
  let read = 0;
  for await (const { raw, typed, loose } of parsedRecords(folder, files, check.onFault)) {
    check.take(loose, raw);
    for (const { kind, record } of typed ? flatten(typed) : []) {
      version.add(contentHash(kind, record));
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    onRecord((read += 1));
  }
  check.finish(rawInfo);
  if (read === 0 && faults.total === 0) {
    const expected = `records in at least one file (${recordKinds.join(", ")})`;
    faults.add({ file: "", line: 1, column: 1, path: "", problem: "holds no records", expected });
  }
  faults.throwIfAny();
  if (!info) throw new Error("A data set without faults has a dataset.yaml.");
  version.add(contentHash("dataset", info));
  return { folder, info, files, ids: check.ids, counts, version: version.digest() };
}

function parseInfo(raw: RawRecord, onFault: OnFault): DatasetInfo | null {
  const parsed = DatasetInfo.safeParse(raw.value ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) faultsOfIssue(issue, raw).forEach(onFault);
    return null;
  }
  const sides = parsed.data.sides.map(({ id }) => id);
  for (const [n, id] of sides.entries()) {
    if (sides.indexOf(id) === n) continue;
    const wording = { problem: `the side "${id}" stands there twice`, expected: "each side once" };
    onFault(faultAt(raw, ["sides", n, "id"], wording));
  }
  return parsed.data;
}
