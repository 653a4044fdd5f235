import { DatasetCheck, type Elsewhere } from "../../schema/check/dataset-check.ts";
import { type IdRegister } from "../../schema/check/id-register.ts";
import { parseInfo } from "../../schema/check/parse-info.ts";
import { type DatasetInfo, recordKinds, type RecordKind } from "../../schema/dataset.ts";
import { flatten } from "../../schema/typed-record.ts";
import { contentHash, SetHash } from "../../server/store/write/content-hash.ts";
import { type Fault, FaultList, type OnFault, type PlaceInFiles, type Warning } from "../fault.ts";
import { type DatasetFiles, findFiles } from "../read/find-files.ts";
import { placesOf } from "../read/raw-record.ts";
import { readInfo } from "../read/read-file.ts";
import { PackedPlaces } from "./packed-places.ts";
import { parsedRecords } from "./parsed-records.ts";

/** A data set without faults: its description and ids. The records stay in their files. */
export interface CheckedDataset {
  readonly folder: string;
  readonly info: DatasetInfo;
  readonly files: DatasetFiles;
  readonly ids: IdRegister<PlaceInFiles>;
  /**
   * References to records that the data set does not contain: the data sets that it uses must contain them.
   */
  readonly elsewhere: readonly Elsewhere<PlaceInFiles>[];
  /** Where dataset.yaml names each data set in `uses`. */
  readonly usesAt: readonly PlaceInFiles[];
  readonly warnings: readonly Warning[];
  /** How many of each kind; attendances written inside meetings count as attendances. */
  readonly counts: ReadonlyMap<RecordKind, number>;
  /** Hash of the content, independent of files and order of records. */
  readonly version: string;
}

export interface CheckOptions {
  /** How many faults to report. */
  readonly faultsTold?: number | undefined;
}

/**
 * Reads a data set from end to end, keeping only ids in memory.
 * @throws {FaultyDatasetError} with all faults, not only the first
 */
export async function checkDataset(
  folder: string,
  { faultsTold }: CheckOptions = {},
): Promise<CheckedDataset> {
  const faults = new FaultList(faultsTold);
  const warnings: Warning[] = [];
  const lostFiles: Fault[] = [];
  const files = await findFiles(folder, (fault) => lostFiles.push(fault));
  const rawInfo = files.info === null ? null : await readInfo(folder, files.info, faults.add);
  const { info, faults: faultsOfInfo } = rawInfo
    ? parseInfo(rawInfo.value)
    : { info: null, faults: [] };
  const atInfo = rawInfo && placesOf(rawInfo);
  const check = new DatasetCheck<PlaceInFiles>({
    info,
    report: (at, wording) => faults.add({ ...at, ...wording }),
    warn: (at, warning) => warnings.push({ ...at, warning }),
    spell: ({ file, line }) => `${file}:${line}`,
    looksUp: (info?.uses.length ?? 0) > 0,
    places: new PackedPlaces(),
  });
  const onFault: OnFault = (fault) => {
    if (fault.losesRecords) kindsIn(fault.file).forEach((kind) => check.lose(kind));
    faults.add(fault);
  };
  if (atInfo) check.reportAll(faultsOfInfo, atInfo);
  lostFiles.forEach(onFault);
  if (info && atInfo) check.register("dataset", info.id, atInfo(["id"]));

  const version = new SetHash();
  const counts = new Map<RecordKind, number>(recordKinds.map((kind) => [kind, 0]));
  let read = 0;
  for await (const { raw, typed, loose, faults: some } of parsedRecords(folder, files, onFault)) {
    const at = placesOf(raw);
    check.reportAll(some, at);
    check.take(loose, at);
    for (const { kind, record } of typed ? flatten(typed) : []) {
      version.add(contentHash(kind, record));
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    read += 1;
  }
  check.finish(atInfo);
  if (read === 0 && faults.total === 0) {
    const expected = `records in at least one file (${recordKinds.join(", ")})`;
    faults.add({ ...wholeFolder, problem: "holds no records", expected });
  }
  faults.throwIfAny();
  if (!info) throw new Error("A data set without faults has a dataset.yaml.");
  version.add(contentHash("dataset", info));
  return {
    folder,
    info,
    files,
    ids: check.ids,
    elsewhere: check.elsewhere,
    usesAt: info.uses.map((_, n) => atInfo?.(["uses", n]) ?? wholeFolder),
    warnings,
    counts,
    version: version.digest(),
  };
}

const wholeFolder: PlaceInFiles = { file: "", line: 1, column: 1, path: "" };

/** The kinds that a file may contain: any, if its name is not that of a kind. */
function kindsIn(file: string): readonly RecordKind[] {
  const named = recordKinds.find((kind) => file.startsWith(`${kind}.`));
  return named ? [named] : recordKinds;
}
