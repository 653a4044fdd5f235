import search from "approx-string-match";
import { normaliseQuote, paragraphsOf } from "./source-text.ts";

/** Where in a text cited words stand, by a citation. Fields that are absent or null restrict nothing. */
export interface Anchor {
  readonly paragraph?: number | null | undefined;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
  readonly quote?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/** A place in a normalised text: code points from 0, `end` exclusive; paragraphs from 1. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The words that stand there. */
  readonly words: string;
}

/**
 * Where an anchor was found: at its stated place (`there`), in another place (`elsewhere`), only as
 * similar words (`near`), or not at all (`nowhere`).
 */
export type AnchorFinding =
  | { readonly kind: "there" | "elsewhere"; readonly place: TextPlace }
  | { readonly kind: "near"; readonly place: TextPlace }
  | { readonly kind: "nowhere" };

/** The largest share of differing letters at which words still count as similar to a quote. */
const mostErrors = 0.35;
/** Quotes longer than this are not searched approximately: it takes too long, and a quote is a phrase. */
const longestQuote = 400;

/**
 * Looks for anchors in a text, whatever its line ends, wrapping and quotation marks. A quote is looked for
 * letter by letter, and among several places the one is taken that the anchor's other parts speak for:
 * words before and after, then its position, then its paragraph (W3C Web Annotation Data Model, 4.2.4 and 4.2.5);
 * else by approximate matching (G. Myers 1999, with errors up to a third of its letters).
 */
export function createAnchorFinder(text: string): (anchor: Anchor) => AnchorFinding {
  const paragraphs = paragraphsOf(text);
  const whole = paragraphs.join("\n\n");
  const begins: number[] = [];
  for (let at = 0, n = 0; n < paragraphs.length; n++) {
    begins.push(at);
    at += (paragraphs[n]?.length ?? 0) + 2;
  }
  const codePoints = (units: number) => lengthInCodePoints(whole.slice(0, units));
  const paragraphAt = (units: number) => begins.findLastIndex((begin) => begin <= units) + 1;
  const placeAt = (from: number, to: number): TextPlace => {
    const start = codePoints(from);
    const words = whole.slice(from, to);
    const end = start + lengthInCodePoints(words);
    return { start, end, paragraph: paragraphAt(from), words };
  };

  return (anchor) => {
    if (anchor.quote === null || anchor.quote === undefined) {
      const { paragraph } = anchor;
      const found = typeof paragraph === "number" ? paragraphs[paragraph - 1] : undefined;
      if (found === undefined || typeof paragraph !== "number") return { kind: "nowhere" };
      const begin = begins[paragraph - 1] ?? 0;
      return { kind: "there", place: placeAt(begin, begin + found.length) };
    }
    const quote = normaliseQuote(anchor.quote).trim();
    const [best] = occurrences(whole, quote)
      .map((at) => {
        const place = placeAt(at, at + quote.length);
        return { place, fit: surrounded(whole, at, quote, anchor) + fit(place, anchor) };
      })
      .toSorted((a, b) => b.fit - a.fit);
    if (best !== undefined)
      return {
        kind: standsAsSaid(best.place, anchor) ? "there" : "elsewhere",
        place: best.place,
      };
    if (quote.length > longestQuote) return { kind: "nowhere" };
    const like = search(whole, quote, Math.floor(quote.length * mostErrors));
    const [nearest] = like.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
    return nearest === undefined
      ? { kind: "nowhere" }
      : { kind: "near", place: placeAt(nearest.start, nearest.end) };
  };
}

/** Where each occurrence begins, in UTF-16 units. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The score of an occurrence by the words before and after it; it outweighs that of `fit`. */
function surrounded(whole: string, at: number, quote: string, { prefix, suffix }: Anchor): number {
  const before = normaliseQuote(prefix ?? "");
  const after = normaliseQuote(suffix ?? "");
  return (
    (before !== "" && whole.startsWith(before, at - before.length) ? 8 : 0) +
    (after !== "" && whole.startsWith(after, at + quote.length) ? 8 : 0)
  );
}

function fit(place: TextPlace, { start, paragraph }: Anchor): number {
  return (start === place.start ? 4 : 0) + (paragraph === place.paragraph ? 2 : 0);
}

function standsAsSaid(place: TextPlace, { start, end, paragraph }: Anchor): boolean {
  return (
    (typeof start !== "number" || start === place.start) &&
    (typeof end !== "number" || end === place.end) &&
    (typeof paragraph !== "number" || paragraph === place.paragraph)
  );
}

/** Length of a text in Unicode code points. */
function lengthInCodePoints(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
