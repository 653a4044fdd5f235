type Columns = Int32Array | Float64Array | Uint8Array;

/** A column that grows as it is filled. */
export interface GrowingColumn<Column extends Columns> {
  push(value: number): void;
  readonly length: number;
  /** What it holds, in memory that workers can be given without copying. */
  finish(): Column;
}

interface ColumnType<Column extends Columns> {
  new (length: number): Column;
  new (buffer: SharedArrayBuffer): Column;
  readonly BYTES_PER_ELEMENT: number;
}

/** A column of the type given, as `Int32Array`. */
export function createColumn<Column extends Columns>(
  type: ColumnType<Column>,
): GrowingColumn<Column> {
  let column = new type(1024);
  let length = 0;
  return {
    push(value) {
      if (length === column.length) {
        const grown = new type(2 * length);
        grown.set(column);
        column = grown;
      }
      column[length++] = value;
    },
    get length() {
      return length;
    },
    finish() {
      const shared = new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
      shared.set(column.subarray(0, length));
      return shared;
    },
  };
}
