import { type Path, type PlaceOf } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Place, type PlaceInFiles } from "../fault.ts";

/** A record as a file has it: not checked yet, and gone from memory when the next is read. */
export interface RawRecord {
  /** dataset.yaml itself is read as one record of kind "dataset". */
  readonly kind: RecordKind | "dataset";
  readonly file: string;
  /** Counts the file's records from 0. */
  readonly index: number;
  readonly value: unknown;
  /** Where a value stands, or the name it is given; what is not there stands where it is missed. */
  place: PlaceOf<Place>;
  /** A path as the file spells it. */
  spell(path: Path): string;
}

/** `attendances[2].actor` */
export function spellPath(path: Path): string {
  return path
    .map((step, n) => (typeof step === "number" ? `[${step}]` : n === 0 ? step : `.${step}`))
    .join("");
}

/** Says where the values of a record stand in the data set's files. */
export function placesOf(record: RawRecord): PlaceOf<PlaceInFiles> {
  return (path, of) => ({
    file: record.file,
    ...record.place(path, of),
    path: pathInFile(record, path),
  });
}

/** A record's id, or its number in the file where it has none, and a path within it. */
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
