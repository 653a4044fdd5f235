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
  // The longest word is likely to be the rarest, and so to skip most texts.
  const looked = words.toSorted((a, b) => b.length - a.length).map((word) => Buffer.from(word));
  if (looked.length === 0) return;
  for (const block of blocks) yield hitsInBlock(block, looked);
}

/** Goes from text to text that has the next one of a word, over all that have not. */
function hitsInBlock({ first, ends, bytes }: TextBlock, words: readonly Buffer[]): number[] {
  const found: number[] = [];
  /** Where each word stands next. */
  const next = words.map(() => -1);
  let place = 0;
  let checked = 0;
  while (place < ends.length) {
    const begin = place === 0 ? 0 : ends[place - 1]!;
    if (next[checked]! < begin) {
      next[checked] = bytes.indexOf(words[checked]!, begin);
      if (next[checked] === -1) return found;
    }
    if (next[checked]! >= ends[place]!) {
      while (ends[place]! <= next[checked]!) place += 1;
      checked = 0;
    } else if ((checked += 1) === words.length) {
      found.push(first + place);
      place += 1;
      checked = 0;
    }
  }
  return found;
}
