import { readdir, stat } from "node:fs/promises";
import { recordKinds, type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type ImportFormat } from "./import-format.ts";
import { importFormats } from "./import-formats.ts";
import { wholeFile } from "./read-whole-file.ts";
import { yaml } from "./read-yaml.ts";

export interface DatasetFile {
  /** Its name within the folder; "" when the data set is a single file. */
  readonly name: string;
  readonly format: ImportFormat;
}

export interface DatasetFiles {
  /** The file with the data set's description; "" when the data set is a single file. */
  readonly info: string | null;
  readonly records: ReadonlyMap<RecordKind, DatasetFile>;
}

/**
 * Finds the files of a data set's folder, or takes the single file that contains everything. Two files of one
 * kind, and files that look like records but are not named after a kind, are faults: facts must not be left
 * out because of a typing error.
 */
export async function findFiles(
  folder: string,
  onFault: OnFault,
  formats: readonly ImportFormat[] = importFormats,
): Promise<DatasetFiles> {
  const formatOf = (extension: string) =>
    formats.find(({ extensions }) => extensions.includes(extension));
  const expectedNames = `dataset.yaml, and for each kind one of ${formatNames(formats)} (${recordKinds.join(", ")})`;
  const faultOf = (file: string, problem: string, expected: string): void =>
    onFault({ file, line: 1, column: 1, path: "", problem, expected, losesRecords: true });
  const records = new Map<RecordKind, DatasetFile>();
  let info: string | null = null;

  const found = await stat(folder).catch(() => null);
  if (found?.isFile() && folder.endsWith(".jsonl")) {
    const whole = { name: "", format: wholeFile };
    return { info: "", records: new Map(recordKinds.map((kind) => [kind, whole])) };
  }
  if (!found?.isDirectory()) {
    faultOf(
      "",
      found ? "is not a folder" : "does not exist",
      `a folder with ${expectedNames}; or a file .jsonl as GET /export gives it`,
    );
    return { info, records };
  }
  for (const name of (await readdir(folder)).toSorted()) {
    const [, base, extension] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    const format = formatOf(extension ?? "");
    if (format === yaml && base === "dataset") {
      if (info !== null) faultOf(name, `stands beside ${info}`, "one of the two");
      info ??= name;
      continue;
    }
    if (format === undefined) {
      if (
        /^(json|tsv|ndjson|xlsx?|ods)$/i.test(extension ?? "") ||
        formatOf(extension?.toLowerCase() ?? "") !== undefined
      )
        faultOf(name, "is in a format that is not read", expectedNames);
      continue;
    }
    const kind = recordKinds.find((each) => each === base);
    if (kind === undefined) faultOf(name, "is named after no kind of record", expectedNames);
    else if (records.has(kind))
      faultOf(name, `stands beside ${records.get(kind)?.name}`, `one file of ${kind}`);
    else records.set(kind, { name, format });
  }
  if (info === null)
    faultOf(
      "dataset.yaml",
      "is missing",
      "a file with id, title, description, licence, citation and languages",
    );
  return { info, records };
}

/** `.yaml, .csv or .jsonl` */
function formatNames(formats: readonly ImportFormat[]): string {
  const names = formats.map(({ extensions: [extension] }) => `.${extension}`);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
