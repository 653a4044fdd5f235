import { compareText } from "../rows/compare-text.ts";

/** A dictionary-encoded column: each distinct value once, and for each item the code of its value. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  readonly values: readonly (string | null)[];
}

export function valueAt({ codes, values }: CodedColumn, index: number): string | null {
  return values[codes[index]!] ?? null;
}

/** Builds a column value by value. */
export interface Coder {
  add(value: string | null): void;
  finish(): CodedColumn;
}

export function createCoder(): Coder {
  const numbers = new Map<string | null, number>();
  const values: (string | null)[] = [];
  const codes: number[] = [];
  return {
    add(value) {
      let code = numbers.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        numbers.set(value, code);
      }
      codes.push(code);
    },
    finish: () => ({ codes: Uint32Array.from(codes), values }),
  };
}

/** Whether the item at an index passes. */
export type Test = (index: number) => boolean;

/** Passes items whose value passes. Each distinct value is tested at most once. */
export function testOf(
  { codes, values }: CodedColumn,
  passes: (value: string | null) => boolean,
): Test {
  const known = new Uint8Array(values.length);
  return (index) => {
    const code = codes[index]!;
    if (known[code] === 0) known[code] = passes(values[code]!) ? 1 : 2;
    return known[code] === 1;
  };
}

/** The column seen through a reference: for each index in `indices`, the value of that item. */
export function through({ codes, values }: CodedColumn, indices: Int32Array): CodedColumn {
  return { codes: Uint32Array.from(indices, (index) => codes[index]!), values };
}

/** The rank of each value in the order of `compareText`. */
export function ranksOf(values: readonly (string | null)[]): Uint32Array {
  const texts = values.map((value) => value ?? "");
  const order = Uint32Array.from(texts.keys()).sort((a, b) => compareText(texts[a]!, texts[b]!));
  const ranks = new Uint32Array(texts.length);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return ranks;
}
