import { type TextQuery } from "./graph-engine.ts";

/**
 * Both engines treat what is between two spaces as a word, so a query word must not contain a space. @throws
 * {RangeError} for a query without words, or with an empty word or one with a space
 */
export function checkTextQuery(query: TextQuery): void {
  if (query.words.length === 0) throw new RangeError("a text query needs at least one word");
  const bad = query.words.find((word) => word === "" || /\s/u.test(word));
  if (bad !== undefined) throw new RangeError(`"${bad}" is not one word`);
}
