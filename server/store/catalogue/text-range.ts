import { compareText } from "../rows/compare-text.ts";
import { type CodedColumn, ranksOf, type Test } from "./coded-column.ts";

interface Ranked {
  /** For each value its place among all. */
  readonly ranks: Uint32Array;
  /** The values in their order. */
  readonly sorted: readonly string[];
}

/** Made when a column is first asked for a range. */
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
 * Passes items whose text lies between two, both included: a comparison of numbers for each item, of texts only
 * to find the ends. What is missing counts as `missing`, always the same for a column.
 */
export function between(column: CodedColumn, missing: string, from: string, to: string): Test {
  const { ranks, sorted } = rankedOf(column, missing);
  const begin = firstThat(sorted, (text) => compareText(text, from) >= 0);
  const end = firstThat(sorted, (text) => compareText(text, to) > 0);
  const { codes } = column;
  return (place) => {
    const rank = ranks[codes[place]!]!;
    return rank >= begin && rank < end;
  };
}

/** The index from which on all pass. */
function firstThat(sorted: readonly string[], passes: (text: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
