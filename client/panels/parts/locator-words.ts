/**
 * A place in a source as a reader writes it: `p3` is paragraph 3, `p3-p5` a range, and what the coders
 * put in their own words stays as it is.
 */
export function locatorWords(locator: string): string {
  const paragraphs = /^p(\d+)(?:\s*[-–]\s*p?(\d+))?$/.exec(locator);
  if (paragraphs === null) return locator;
  const [, from, to] = paragraphs;
  return to === undefined ? `¶ ${from}` : `¶ ${from}–${to}`;
}
