/** Steps from a record to a value in it. */
export type Path = readonly (string | number)[];

/** What is wrong with something, and what would be right. */
export interface Wording {
  readonly problem: string;
  readonly expected: string;
}

/** One problem of a record: who brought the record knows where its values stand. */
export interface RecordFault extends Wording {
  readonly path: Path;
  /** Whether the value at the path is at fault, or the name that it is given. */
  readonly of: "value" | "name";
}

/** Says where a value of a record stands, or the name that it is given; what is not there stands where it is missed. */
export type PlaceOf<Place> = (path: Path, of?: RecordFault["of"]) => Place;
