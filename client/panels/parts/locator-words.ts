import { type CitationFieldsFragment } from "../../api/__generated__/graphql.ts";

const paragraph = /^p(\d+)(?:\s*[-–]\s*p?(\d+))?$/;

/**
 * A place in a source as a reader writes it: `p3` is paragraph 3, `p3-p5` a range, `p3, p5` two of them.
 * What the coders put in their own words stays as it is.
 */
export function locatorWords(locator: string): string {
  const parts = locator.split(/\s*[,;]\s*/).map((part) => paragraph.exec(part));
  if (parts.some((part) => part === null)) return locator;
  const places = parts.map((part) =>
    part?.[2] === undefined ? part?.[1] : `${part[1]}–${part[2]}`,
  );
  return `¶ ${places.join(", ")}`;
}

/** Where in its source a citation stands, as a reader writes it; null where that is not said. */
export function placeIn(
  citation: Pick<CitationFieldsFragment, "locator" | "paragraph">,
): string | null {
  if (citation.locator !== null) return locatorWords(citation.locator);
  return citation.paragraph === null ? null : `¶ ${citation.paragraph}`;
}
