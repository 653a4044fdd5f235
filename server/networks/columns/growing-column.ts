type Columns = Int32Array | Float64Array | Uint8Array;

/** A column that grows as it is filled. */
export interface GrowingColumn<Column extends Columns> {
  push(value: number): void;
  readonly length: number;
  /** What was pushed at an index. */
  at(index: number): number;
  /** What it holds so far: memory that threads share, so that a worker is given it without copying. */
  finish(): Column;
}

interface ColumnType<Column extends Columns> {
  new (buffer: SharedArrayBuffer): Column;
  readonly BYTES_PER_ELEMENT: number;
}

/** A column of the type given, as `Int32Array`. */
export function createColumn<Column extends Columns>(
  type: ColumnType<Column>,
): GrowingColumn<Column> {
  const shared = (capacity: number) =>
    new type(new SharedArrayBuffer(capacity * type.BYTES_PER_ELEMENT));
  let column = shared(1024);
  let length = 0;
  return {
    push(value) {
      if (length === column.length) {
        const grown = shared(2 * length);
        grown.set(column);
        column = grown;
      }
      column[length++] = value;
    },
    get length() {
      return length;
    },
    at: (index) => column[index]!,
    // Room to grow that was never written takes no memory; copying all columns at once would take time.
    finish: () => column.subarray(0, length) as Column,
  };
}
