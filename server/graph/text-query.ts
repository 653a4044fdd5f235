import { type TextQuery } from "./graph-engine.ts";

/**
 * Both engines take a word of a text to be what stands between two spaces, so a query word can't hold
 * one. @throws {RangeError} for a query without words, or with an empty or spaced one.
 */
export function checkTextQuery(query: TextQuery): void {
  if (query.words.length === 0) throw new RangeError("a text query needs at least one word");
  const bad = query.words.find((word) => word === "" || /\s/u.test(word));
  if (bad !== undefined) throw new RangeError(`"${bad}" is not one word`);
}
