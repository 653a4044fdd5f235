import { type Test } from "./coded-column.ts";

/** The texts of all items, one after the other in one block of memory outside of the heap. */
export interface SearchTexts {
  /** Passes items whose text, between two spaces, has all of the words (which bring spaces of their own). */
  has(words: readonly string[]): Test;
  readonly bytes: number;
}

/** Takes the texts one after the other. */
export interface TextGatherer {
  add(text: string | null): void;
  /** Null when they are too many to be held. */
  finish(): SearchTexts | null;
}

/** More than this is not held: what is searched by words is then left to the graph. */
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
      // A line feed stands in no folded text, so that nothing is found across two of them.
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
      const place = placeAt(ends, at);
      found[place] = 1;
      at = block.indexOf(needle, ends[place]);
    }
    return found;
  };
  return {
    bytes: block.byteLength,
    has(words) {
      const found = words.map(hits);
      return (place) => found.every((hit) => hit[place] === 1);
    },
  };
}

/** In whose text a byte stands: the first that ends behind it. */
function placeAt(ends: Uint32Array, at: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
