/**
 * A list of 32-bit integers that grows as it is filled; it takes a quarter of the memory of an array of
 * numbers.
 */
export interface IntList {
  push(value: number): void;
  readonly length: number;
  /** The values, without spare room. */
  toColumn(): Int32Array<ArrayBuffer>;
}

export function createIntList(capacity = 1024): IntList {
  let column = new Int32Array(capacity);
  let length = 0;
  return {
    push(value) {
      if (length === column.length) {
        const grown = new Int32Array(2 * length + 16);
        grown.set(column);
        column = grown;
      }
      column[length++] = value;
    },
    get length() {
      return length;
    },
    toColumn: () => column.slice(0, length),
  };
}
