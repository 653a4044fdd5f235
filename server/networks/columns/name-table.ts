/** Numbers names in the order in which they are added. */
export interface NameTable {
  readonly names: readonly string[];
  /** The name's number; a new name gets the next one. */
  numberOf(name: string): number;
}

export function createNameTable(): NameTable {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

/** A row refers to an actor, meeting or issue that is not in the rows. */
export class UnknownInRowsError extends Error {
  override readonly name = "UnknownInRowsError";
  readonly table: string;
  readonly id: string;
  constructor(table: string, id: string) {
    super(`The rows name "${id}", which is not among their ${table}: read all rows at one version`);
    this.table = table;
    this.id = id;
  }
}

/** Rows were added in the wrong order, so that indices would not be in the order of ids. */
export class RowsOutOfOrderError extends Error {
  override readonly name = "RowsOutOfOrderError";
  readonly table: string;
  readonly id: string;
  constructor(table: string, id: string) {
    super(`"${id}" comes after greater ids of ${table}: give rows in ascending order`);
    this.table = table;
    this.id = id;
  }
}

/** Ids in ascending order; each one's number is its index. */
export interface IdTable {
  readonly ids: readonly string[];
  /** @throws {RowsOutOfOrderError} unless the id is greater than all before it */
  add(id: string): void;
  /** @throws {UnknownInRowsError} */
  indexOf(id: string): number;
}

export function createIdTable(table: string): IdTable {
  const ids: string[] = [];
  const indices = new Map<string, number>();
  return {
    ids,
    add(id) {
      if (ids.length > 0 && ids[ids.length - 1]! >= id) throw new RowsOutOfOrderError(table, id);
      indices.set(id, ids.length);
      ids.push(id);
    },
    indexOf(id) {
      const index = indices.get(id);
      if (index === undefined) throw new UnknownInRowsError(table, id);
      return index;
    },
  };
}
