/** Names that are given numbers in the order in which they come. */
export interface NameTable {
  readonly names: readonly string[];
  /** The name's number, new or known. */
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

/** Rows that do not belong together: one names an actor, meeting or issue that is not among them. */
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

/** Rows that came before those they have to stand behind: indices would no longer be in order of ids. */
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

/** Ids in ascending order, whose indices are their numbers. */
export interface IdTable {
  readonly ids: readonly string[];
  /** @throws {RowsOutOfOrderError} unless it is greater than all before it */
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
