import { type Path, type PlaceOf } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Place, type PlaceInFiles } from "../fault.ts";

/** An unchecked record of a file; released when the next one is read. */
export interface RawRecord {
  /** dataset.yaml is read as one record of kind "dataset". */
  readonly kind: RecordKind | "dataset";
  readonly file: string;
  /** Index among the file's records, from 0. */
  readonly index: number;
  readonly value: unknown;
  /** Locates a value or its key; for a missing value, the place where it should be. */
  place: PlaceOf<Place>;
  /** A path as the file would write it. */
  spell(path: Path): string;
}

/** Locates the values of a record in the files of its data set. */
export function placesOf(record: RawRecord): PlaceOf<PlaceInFiles> {
  return (path, of) => ({
    file: record.file,
    ...record.place(path, of),
    path: pathInFile(record, path),
  });
}

/** A record's id, or its number in the file where it has none, and the path within it. */
function pathInFile(record: RawRecord, path: Path): string {
  const inside = record.spell(path);
  if (record.kind === "dataset") return inside;
  const id = idOf(record.value);
  const start = id ?? `${record.kind}[${record.index}]`;
  return inside === "" ? start : inside.startsWith("[") ? start + inside : `${start}.${inside}`;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" && value.id !== "" ? value.id : undefined;
}
