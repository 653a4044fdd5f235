import { type Wording } from "../schema/check/record-fault.ts";

/** Where something stands in a text: both count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where something stands in the files of a data set. */
export interface PlaceInFiles extends Place {
  /** The file's name within the data set's folder; the folder itself when it is "". */
  readonly file: string;
  /** What stands there: a record's id and the path within it, or empty for the file as a whole. */
  readonly path: string;
}

/** One problem in a data set. */
export interface Fault extends PlaceInFiles, Wording {
  /** Records were not read because of it: references to their kind can't be judged. */
  readonly losesRecords?: true;
}

export type OnFault = (fault: Fault) => void;

/** `folder/meetings.yaml:12:9 m-1.date: "Thursday" is no date, expected …` */
export function formatFault(fault: Fault, folder: string): string {
  return `${formatPlace(fault, folder)}: ${fault.problem}, expected ${fault.expected}`;
}

/** A data set that can't be loaded: all that is wrong with it, or as much as is worth printing. */
export class FaultyDatasetError extends Error {
  override readonly name = "FaultyDatasetError";
  /** In the order of the files and their lines; not more of them than were to be told. */
  readonly faults: readonly Fault[];
  readonly total: number;

  constructor(faults: readonly Fault[], total: number) {
    super(total === 1 ? "1 fault in the data set" : `${total} faults in the data set`);
    this.faults = faults;
    this.total = total;
  }
}

/** Something that is no fault and yet worth a look. */
export interface Warning extends PlaceInFiles {
  readonly warning: string;
}

/** `folder/meetings.yaml:12:3 m-1: warning: …` */
export function formatWarning({ warning, ...place }: Warning, folder: string): string {
  return `${formatPlace(place, folder)}: warning: ${warning}`;
}

function formatPlace({ file, line, column, path }: PlaceInFiles, folder: string): string {
  const name = file === "" ? folder : `${folder.replace(/[/\\]+$/, "")}/${file}`;
  return `${name}:${line}:${column}${path === "" ? "" : ` ${path}`}`;
}

/** Collects faults and counts those beyond what anyone reads, so that a file of faults needs no memory. */
export class FaultList {
  private readonly faults: Fault[] = [];
  private readonly kept: number;
  total = 0;

  /** @param kept how many faults are told */
  constructor(kept = 200) {
    this.kept = kept;
  }

  readonly add: OnFault = (fault) => {
    this.total += 1;
    if (this.faults.length < this.kept) this.faults.push(fault);
  };

  /** @throws {FaultyDatasetError} when there is any. */
  throwIfAny(): void {
    if (this.total === 0) return;
    const files = [...new Set(this.faults.map((fault) => fault.file))];
    const sorted = this.faults.toSorted(
      (one, other) =>
        files.indexOf(one.file) - files.indexOf(other.file) ||
        one.line - other.line ||
        one.column - other.column,
    );
    throw new FaultyDatasetError(sorted, this.total);
  }
}
