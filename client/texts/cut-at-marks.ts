import { paragraphsOf } from "../../schema/text/source-text.ts";
import { type PlacedFact, type PlacedFacts } from "./place-facts.ts";
import { type Recognition } from "./recognise-text.ts";

/** Words marked by the same facts; `facts` is empty for unmarked words. */
export interface Piece {
  readonly words: string;
  readonly facts: readonly string[];
}

/** A paragraph of the reader's text, split wherever a mark begins or ends. */
export interface MarkedParagraph {
  /** Its number in the source's text, or in the reader's text if that is unknown. */
  readonly number: number | null;
  readonly pieces: readonly Piece[];
  /** Facts that are about the paragraph but quote none of its words. */
  readonly ofWhole: readonly string[];
}

/**
 * The text with each fact marked at its place. Marks may overlap, be nested, or extend into the next
 * paragraph.
 */
export function cutAtMarks(
  text: string,
  { numbers }: Recognition,
  { placed }: PlacedFacts,
): MarkedParagraph[] {
  const quoted = placed.filter(({ isQuoted }) => isQuoted);
  let begin = 0;
  return paragraphsOf(text).map((paragraph, n) => {
    const letters = Array.from(paragraph);
    const from = begin;
    const to = from + letters.length;
    begin = to + 2;
    const marks = quoted.filter(({ place }) => place.start < to && place.end > from);
    const ofWhole = placed.filter(({ isQuoted, place }) => !isQuoted && place.paragraph === n + 1);
    return {
      number: numbers[n] ?? null,
      pieces: piecesOf(letters, from, marks),
      ofWhole: distinctFacts(ofWhole),
    };
  });
}

/** @param letters the paragraph's code points; the first one has the offset `from` in the text */
function piecesOf(letters: readonly string[], from: number, marks: readonly PlacedFact[]): Piece[] {
  const within = (at: number) => Math.min(Math.max(at - from, 0), letters.length);
  const cuts = new Set([0, letters.length]);
  for (const { place } of marks) cuts.add(within(place.start)).add(within(place.end));
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(1).map((end, n) => {
    const start = ordered[n] ?? 0;
    const over = marks.filter(
      ({ place }) => within(place.start) <= start && within(place.end) >= end,
    );
    return { words: letters.slice(start, end).join(""), facts: distinctFacts(over) };
  });
}

function distinctFacts(placed: readonly PlacedFact[]): string[] {
  return [...new Set(placed.map(({ fact }) => fact))];
}
