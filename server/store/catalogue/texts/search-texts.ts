import { createTextGatherer, type TextBlock } from "./text-blocks.ts";

/** The folded texts of all items of a kind. */
export interface SearchTexts {
  /**
   * The items whose text, with a space added at both ends, contains all of the words (each with its own
   * spaces), ascending: one list for each block of texts, so that others may have the thread in between.
   */
  hits(words: readonly string[]): Generator<readonly number[]>;
}

/** Builds them text by text. */
export interface SearchTextGatherer {
  add(text: string | null): void;
  /** Null when the texts are too large to be kept. */
  finish(): SearchTexts | null;
}

export function createSearchTextGatherer(): SearchTextGatherer {
  const gatherer = createTextGatherer();
  return {
    // Folded text contains no line feed, so no match can span two texts.
    add: (text) => gatherer.add(text === null ? "\n" : ` ${text} \n`),
    finish() {
      const texts = gatherer.finish();
      return texts && { hits: (words) => hitsIn(texts.blocks, words) };
    },
  };
}

function* hitsIn(
  blocks: readonly TextBlock[],
  words: readonly string[],
): Generator<readonly number[]> {
  // The longest word is likely to be the rarest: the others are looked for only where it is.
  const [first, ...others] = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => Buffer.from(word));
  if (first === undefined) return;
  for (const block of blocks) yield hitsInBlock(block, first, others);
}

function hitsInBlock(
  { first, ends, bytes }: TextBlock,
  word: Buffer,
  others: readonly Buffer[],
): number[] {
  const found: number[] = [];
  let place = 0;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, ends[place])) {
    while (ends[place]! <= at) place += 1;
    const text = bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
    if (others.every((other) => text.includes(other))) found.push(first + place);
  }
  return found;
}
