import Fuse from "fuse.js";

/** A text that can be found, with what it stands for. */
export interface Findable<T> {
  readonly text: string;
  readonly item: T;
}

/** Letters in another order, doubled or left out are forgiven, of every word typed. */
const forgiving = {
  keys: ["text"],
  threshold: 0.34,
  ignoreLocation: true,
  ignoreDiacritics: true,
  minMatchCharLength: 2,
  includeScore: true,
};

/** What has all of the words, in any order. */
export function findExactly<T>(all: readonly Findable<T>[], text: string): T[] {
  const words = wordsOf(text);
  return all
    .filter((one) => words.every((word) => one.text.toLowerCase().includes(word)))
    .map(({ item }) => item);
}

/** What has all of the words or nearly so, in any order, the nearest first. */
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
