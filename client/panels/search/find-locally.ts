import Fuse from "fuse.js";

/** A text to search, with the thing it stands for. */
export interface Findable<T> {
  readonly text: string;
  readonly item: T;
}

/** Tolerates letters that are swapped, doubled or left out, in every typed word. */
const forgiving = {
  keys: ["text"],
  threshold: 0.34,
  ignoreLocation: true,
  ignoreDiacritics: true,
  minMatchCharLength: 2,
  includeScore: true,
};

/** Things that match all of the words, in any order. */
export function findExactly<T>(all: readonly Findable<T>[], text: string): T[] {
  const words = wordsOf(text);
  return all
    .filter((one) => words.every((word) => one.text.toLowerCase().includes(word)))
    .map(({ item }) => item);
}

/** Things that match all of the words at least approximately, in any order, best first. */
export function findNearly<T>(all: readonly Findable<T>[], text: string): T[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return new Fuse(all, forgiving)
    .search({ $and: words.map((word) => ({ text: word })) })
    .map(({ item }) => item.item);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
