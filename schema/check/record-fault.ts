/** Keys and indices that lead from a record to a value in it. */
export type Path = readonly (string | number)[];

/** What is wrong, and what would be right. */
export interface Wording {
  readonly problem: string;
  readonly expected: string;
}

/** One problem of a record. The caller knows where the record is. */
export interface RecordFault extends Wording {
  readonly path: Path;
  /** Whether the value at the path is at fault, or its key. */
  readonly of: "value" | "name";
}

/** Locates a value of a record, or its key; for a missing value, the place where it should be. */
export type PlaceOf<Place> = (path: Path, of?: RecordFault["of"]) => Place;
