type Columns = Int32Array | Float64Array | Uint8Array;

/** A typed array that grows as it is filled. */
export interface GrowingColumn<Column extends Columns> {
  push(value: number): void;
  readonly length: number;
  /** The value at an index. */
  at(index: number): number;
  /** The values so far, as shared memory, which a worker receives without copying. */
  finish(): Column;
}

interface ColumnType<Column extends Columns> {
  new (buffer: SharedArrayBuffer): Column;
  readonly BYTES_PER_ELEMENT: number;
}

/** An empty column of the given type, for example `Int32Array`. */
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
    // A view, not a copy: spare room that was never written takes no memory, while copying all columns would
    // take time.
    finish: () => column.subarray(0, length) as Column,
  };
}
