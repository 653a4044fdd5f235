import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type RawRecord } from "./raw-record.ts";

/** A format in which the files of a data set may be written. */
export interface ImportFormat {
  /** How the names of its files end; the first is the one that is named to people. */
  readonly extensions: readonly [string, ...string[]];
  /**
   * The records of a file, one at a time. What can't be read is a fault, never an exception, but for
   * {@link EncodingError}.
   * @param path where the file is @param file its name within the data set's folder
   */
  readonly read: (
    path: string,
    file: string,
    kind: RecordKind,
    onFault: OnFault,
  ) => AsyncGenerator<RawRecord>;
}
