import { type Direction } from "../paging/list-filters.ts";
import { type CodedColumn, ranksOf } from "./coded-column.ts";

/** What items are sorted by: texts, or counts. */
export type SortKey = CodedColumn | Uint32Array;

/** The items of a table sorted one way; equal keys by index, which is the order of ids, always ascending. */
export interface SortOrder {
  /** Indices in this order. */
  readonly indices: Uint32Array;
  /** The sort key of the item at an index. */
  readonly keyOf: (index: number) => string | number;
}

export function sortBy(key: SortKey, direction: Direction): SortOrder {
  if (ArrayBuffer.isView(key)) {
    let most = 0;
    for (const count of key) most = Math.max(most, count);
    return { indices: countingSort(key, most + 1, direction), keyOf: (index) => key[index]! };
  }
  const { codes, values } = key;
  const ranks = ranksOf(values);
  const ofItems = codes.map((code) => ranks[code]!);
  return {
    indices: countingSort(ofItems, values.length, direction),
    keyOf: (index) => values[codes[index]!] ?? "",
  };
}

function countingSort(ranks: Uint32Array, size: number, direction: Direction): Uint32Array {
  const turned = (rank: number) => (direction === "ASC" ? rank : size - 1 - rank);
  const begins = new Uint32Array(size + 1);
  for (const rank of ranks) begins[turned(rank) + 1]! += 1;
  for (let rank = 0; rank < size; rank += 1) begins[rank + 1]! += begins[rank]!;
  const indices = new Uint32Array(ranks.length);
  for (let index = 0; index < ranks.length; index += 1)
    indices[begins[turned(ranks[index]!)]!++] = index;
  return indices;
}
