import { compareText } from "../rows/compare-text.ts";
import { type CodedColumn, ranksOf, type Test } from "./coded-column.ts";

interface Ranked {
  /** The rank of each value among all values. */
  readonly ranks: Uint32Array;
  /** The values in ascending order. */
  readonly sorted: readonly string[];
}

/** Computed when a column is first filtered by a range. */
const ranked = new WeakMap<CodedColumn, Ranked>();

function rankedOf(column: CodedColumn, missing: string): Ranked {
  let known = ranked.get(column);
  if (known === undefined) {
    const texts = column.values.map((value) => value ?? missing);
    known = { ranks: ranksOf(texts), sorted: texts.toSorted(compareText) };
    ranked.set(column, known);
  }
  return known;
}

/**
 * Passes items whose text lies between two texts, both included. Each item costs one comparison of numbers;
 * texts are compared only to find the bounds. A missing value counts as `missing`, which must always be the
 * same for a column.
 */
export function between(column: CodedColumn, missing: string, from: string, to: string): Test {
  const { ranks, sorted } = rankedOf(column, missing);
  const begin = firstThat(sorted, (text) => compareText(text, from) >= 0);
  const end = firstThat(sorted, (text) => compareText(text, to) > 0);
  const { codes } = column;
  return (index) => {
    const rank = ranks[codes[index]!]!;
    return rank >= begin && rank < end;
  };
}

/** The first index from which on all values pass. */
function firstThat(sorted: readonly string[], passes: (text: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
