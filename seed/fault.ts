import { type Wording } from "../schema/check/record-fault.ts";

/** A place in a text: line and column count from 1, columns in UTF-16 units as in editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place in the files of a data set. */
export interface PlaceInFiles extends Place {
  /** The file's name within the data set's folder; "" for the folder itself. */
  readonly file: string;
  /** A record's id and the path within it; "" for the file as a whole. */
  readonly path: string;
}

/** One problem in a data set. */
export interface Fault extends PlaceInFiles, Wording {
  /** Records could not be read because of it, so references to their kind can't be checked. */
  readonly losesRecords?: true;
}

export type OnFault = (fault: Fault) => void;

/** `folder/meetings.yaml:12:9 m-1.date: "Thursday" is no date, expected …` */
export function formatFault(fault: Fault, folder: string): string {
  return `${formatPlace(fault, folder)}: ${fault.problem}, expected ${fault.expected}`;
}

/** A data set that can't be loaded, with its faults. */
export class FaultyDatasetError extends Error {
  override readonly name = "FaultyDatasetError";
  /** By file and line; at most as many as were to be reported. */
  readonly faults: readonly Fault[];
  readonly total: number;

  constructor(faults: readonly Fault[], total: number) {
    super(total === 1 ? "1 fault in the data set" : `${total} faults in the data set`);
    this.faults = faults;
    this.total = total;
  }
}

/** Something that is not a fault but worth a look. */
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

/**
 * Collects faults. Beyond a limit they are only counted, so that a file full of faults needs little
 * memory.
 */
export class FaultList {
  private readonly faults: Fault[] = [];
  private readonly kept: number;
  total = 0;

  /** @param kept how many faults are kept */
  constructor(kept = 200) {
    this.kept = kept;
  }

  readonly add: OnFault = (fault) => {
    this.total += 1;
    if (this.faults.length < this.kept) this.faults.push(fault);
  };

  /** @throws {FaultyDatasetError} when there are any */
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
