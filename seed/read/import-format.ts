import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type RawRecord } from "./raw-record.ts";

/** A format in which the files of a data set may be written. */
export interface ImportFormat {
  /** The extensions of its files; the first is the one named in messages. */
  readonly extensions: readonly [string, ...string[]];
  /**
   * The records of a file, one at a time. Unreadable content is reported as a fault and throws nothing
   * except {@link EncodingError}.
   * @param path where the file is
   * @param file its name within the data set's folder
   */
  readonly read: (
    path: string,
    file: string,
    kind: RecordKind,
    onFault: OnFault,
  ) => AsyncGenerator<RawRecord>;
}
