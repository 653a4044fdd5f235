import { pause } from "../rows/pauses.ts";
import { type Reader } from "../rows/query.ts";
import { type CodedColumn, type Test } from "./coded-column.ts";

/** So many items are counted in some milliseconds. */
const piece = 20_000;

/**
 * Counts the items of a table that pass all tests, by their values in some columns; '' for a missing value. Others
 * may have the thread in between.
 */
export async function countByColumns(
  reader: Pick<Reader, "turn">,
  columns: readonly CodedColumn[],
  size: number,
  tests: readonly Test[],
): Promise<{ keys: string[]; count: number }[]> {
  const counts = new Map<number, number>();
  for (let index = 0; index < size; index += 1) {
    if (index % piece === piece - 1) await pause(reader);
    if (!tests.every((test) => test(index))) continue;
    let key = 0;
    for (const { codes, values } of columns) key = key * values.length + (codes[index] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => ({ keys: keysOf(columns, key), count }));
}

function keysOf(columns: readonly CodedColumn[], key: number): string[] {
  let rest = key;
  return columns
    .toReversed()
    .map(({ values }) => {
      const code = rest % values.length;
      rest = Math.floor(rest / values.length);
      return values[code] ?? "";
    })
    .toReversed();
}
