import { type CitationFieldsFragment } from "../../api/__generated__/graphql.ts";

const paragraph = /^p(\d+)(?:\s*[-–]\s*p?(\d+))?$/;

/**
 * A locator in a readable form: `p3` is paragraph 3, `p3-p5` a range, `p3, p5` two paragraphs. Locators in
 * the coders' own words stay as they are.
 */
export function locatorWords(locator: string): string {
  const parts = locator.split(/\s*[,;]\s*/).map((part) => paragraph.exec(part));
  if (parts.some((part) => part === null)) return locator;
  const places = parts.map((part) =>
    part?.[2] === undefined ? part?.[1] : `${part[1]}–${part[2]}`,
  );
  return `¶ ${places.join(", ")}`;
}

/** The place of a citation in its source, in a readable form; null if there is none. */
export function placeIn(
  citation: Pick<CitationFieldsFragment, "locator" | "paragraph">,
): string | null {
  if (citation.locator !== null) return locatorWords(citation.locator);
  return citation.paragraph === null ? null : `¶ ${citation.paragraph}`;
}
