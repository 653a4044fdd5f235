import { type Test } from "./coded-column.ts";

/** The texts of all items in one block of memory outside of the JavaScript heap. */
export interface SearchTexts {
  /**
   * Passes items whose text, with a space added at both ends, contains all of the words (each with its own
   * spaces).
   */
  has(words: readonly string[]): Test;
  readonly bytes: number;
}

/** Builds the block text by text. */
export interface TextGatherer {
  add(text: string | null): void;
  /** Null when the texts are too large to be kept. */
  finish(): SearchTexts | null;
}

/** Above this size the texts are not kept, and the graph answers searches by words. */
const mostBytes = 128 * 1024 * 1024;

export function createTextGatherer(): TextGatherer {
  let parts: Buffer[] = [];
  let lines: string[] = [];
  let bytes = 0;
  const ends: number[] = [];
  const flush = () => {
    parts.push(Buffer.from(lines.join("")));
    lines = [];
  };
  return {
    add(text) {
      // Folded text contains no line feed, so no match can span two texts.
      const line = text === null ? "\n" : ` ${text} \n`;
      bytes += Buffer.byteLength(line);
      ends.push(bytes);
      if (bytes > mostBytes) parts = lines = [];
      else if (lines.push(line) >= 1000) flush();
    },
    finish() {
      if (bytes > mostBytes) return null;
      flush();
      return toTexts(Buffer.concat(parts), Uint32Array.from(ends));
    },
  };
}

function toTexts(block: Buffer, ends: Uint32Array): SearchTexts {
  const hits = (word: string): Uint8Array => {
    const found = new Uint8Array(ends.length);
    const needle = Buffer.from(word);
    for (let at = block.indexOf(needle); at >= 0;) {
      const index = indexAt(ends, at);
      found[index] = 1;
      at = block.indexOf(needle, ends[index]);
    }
    return found;
  };
  return {
    bytes: block.byteLength,
    has(words) {
      const found = words.map(hits);
      return (index) => found.every((hit) => hit[index] === 1);
    },
  };
}

/** The item whose text contains a byte: the first one that ends after it. */
function indexAt(ends: Uint32Array, at: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
