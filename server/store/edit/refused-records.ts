import { type Wording } from "../../../schema/check/record-fault.ts";

/** What is wrong with one of the records that were to be written, and where. */
export interface WrittenFault extends Wording {
  /** The number of the record, from 0; null if the data set itself is at fault. */
  readonly record: number | null;
  /** A path in it, as `citations[0].source`; empty for the whole record. */
  readonly path: string;
}

/** Records were refused: nothing was written. */
export class RefusedRecordsError extends Error {
  override readonly name = "RefusedRecordsError";
  readonly dataset: string;
  readonly faults: readonly WrittenFault[];

  constructor(dataset: string, faults: readonly WrittenFault[]) {
    const lines = faults.map(
      ({ record, path, problem, expected }) =>
        `${record === null ? dataset : `record ${record}`}${path && ` ${path}`}: ${problem}, expected ${expected}`,
    );
    super(`Nothing was written to ${dataset}.\n${lines.join("\n")}`);
    this.dataset = dataset;
    this.faults = faults;
  }
}
