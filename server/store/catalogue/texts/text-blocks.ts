/** The texts of all items, in blocks of memory outside of the JavaScript heap. */
interface TextBlocks {
  readonly at: (index: number) => string;
  readonly blocks: readonly TextBlock[];
}

/** The texts of some items, one after the other. */
export interface TextBlock {
  /** The index of the first item. */
  readonly first: number;
  /** Where the text of each item ends. */
  readonly ends: Uint32Array;
  readonly bytes: Buffer;
}

/** Builds the blocks text by text. */
export interface TextGatherer {
  add(text: string): void;
  /** Null when the texts are too large to be kept. */
  finish(): TextBlocks | null;
}

/** Bytes of a block, unless one text alone has more: so much is searched in a millisecond or two. */
const blockBytes = 256 * 1024;

/**
 * Above this size the texts of a kind are not kept, and the graph is asked for them: about what five million
 * positions say.
 */
const mostBytes = 1024 * 1024 * 1024;

export function createTextGatherer(most = mostBytes): TextGatherer {
  const blocks: TextBlock[] = [];
  let texts: string[] = [];
  let ends: number[] = [];
  let first = 0;
  let bytes = 0;
  let all = 0;
  const flush = () => {
    if (texts.length === 0) return;
    blocks.push({ first, ends: Uint32Array.from(ends), bytes: Buffer.from(texts.join("")) });
    first += texts.length;
    [texts, ends, bytes] = [[], [], 0];
  };
  return {
    add(text) {
      const size = Buffer.byteLength(text);
      all += size;
      if (all > most) {
        blocks.length = texts.length = 0;
        return;
      }
      if (bytes + size > blockBytes) flush();
      bytes += size;
      texts.push(text);
      ends.push(bytes);
    },
    finish() {
      if (all > most) return null;
      flush();
      return { blocks, at: (index) => textAt(blocks, index) };
    },
  };
}

function textAt(blocks: readonly TextBlock[], index: number): string {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.first <= index) low = middle;
    else high = middle - 1;
  }
  const { first, ends, bytes } = blocks[low]!;
  const place = index - first;
  return bytes.toString("utf8", place === 0 ? 0 : ends[place - 1]!, ends[place]!);
}
