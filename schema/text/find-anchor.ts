import search from "approx-string-match";
import { linesLeftOut, normaliseQuote, paragraphsOf } from "./source-text.ts";

/**
 * What a citation says about the place of its words in a text. An absent or null part does not narrow the
 * search.
 */
export interface Anchor {
  readonly paragraph?: number | null | undefined;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
  readonly quote?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
}

/** A range of a normalised text: code points from 0, `end` exclusive; paragraphs from 1. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The words in that range. */
  readonly words: string;
}

/**
 * The result of looking for an anchor in a text: its words are where it says (`there`), in another place
 * (`elsewhere`), in a line outside the body such as a headline or byline (`outside`), only similar words are
 * found (`near`), or nothing similar is found (`nowhere`).
 */
export type AnchorFinding =
  | { readonly kind: "there"; readonly place: TextPlace }
  /** `isOnly`: its words stand nowhere else. */
  | { readonly kind: "elsewhere"; readonly place: TextPlace; readonly isOnly: boolean }
  | { readonly kind: "outside"; readonly line: string }
  | { readonly kind: "near"; readonly place: TextPlace }
  | { readonly kind: "nowhere" };

/** The largest share of a quote's letters that may differ for words to count as similar. */
const mostErrors = 0.35;
/** Approximate search is not done for longer quotes, because it would take too long. */
const longestQuote = 400;

/**
 * Finds anchors in a text, independent of line endings, wrapping and the style of quotation marks. A quote is
 * first searched for exactly; if it occurs several times, the anchor's other parts decide: words before and
 * after, then its offset, then its paragraph (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). Otherwise it
 * is searched for approximately (G. Myers 1999, with errors in up to a third of its letters).
 */
export function createAnchorFinder(text: string): (anchor: Anchor) => AnchorFinding {
  const paragraphs = paragraphsOf(text);
  const others = linesLeftOut(text);
  const whole = paragraphs.join("\n\n");
  const begins: number[] = [];
  for (let at = 0, n = 0; n < paragraphs.length; n++) {
    begins.push(at);
    at += (paragraphs[n]?.length ?? 0) + 2;
  }
  const codePoints = codePointCounter(whole);
  const paragraphAt = (units: number) => begins.findLastIndex((begin) => begin <= units) + 1;
  const placeAt = (from: number, to: number): TextPlace => {
    const words = whole.slice(from, to);
    return { start: codePoints(from), end: codePoints(to), paragraph: paragraphAt(from), words };
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
    const [best, ...rest] = occurrences(whole, quote)
      .map((at) => {
        const place = placeAt(at, at + quote.length);
        return { place, fit: surrounded(whole, at, quote, anchor) + fit(place, anchor) };
      })
      .toSorted((a, b) => b.fit - a.fit);
    if (best !== undefined) {
      return standsAsSaid(best.place, anchor)
        ? { kind: "there", place: best.place }
        : { kind: "elsewhere", place: best.place, isOnly: rest.length === 0 };
    }
    const line = quote === "" ? undefined : others.find((other) => other.includes(quote));
    if (line !== undefined) return { kind: "outside", line };
    if (quote.length > longestQuote) return { kind: "nowhere" };
    const like = search(whole, quote, Math.floor(quote.length * mostErrors));
    const [nearest] = like.toSorted((a, b) => a.errors - b.errors || a.start - b.start);
    return nearest === undefined
      ? { kind: "nowhere" }
      : { kind: "near", place: placeAt(nearest.start, nearest.end) };
  };
}

/** The offsets of all occurrences, in UTF-16 units. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** A score for the occurrence at `at`: matching words before and after it count more than its offset. */
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

/**
 * Counts the code points before an offset in UTF-16 units: the second unit of a surrogate pair does not
 * count.
 */
function codePointCounter(text: string): (units: number) => number {
  const seconds = Array.from(
    text.matchAll(/(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g),
    ({ index }) => index,
  );
  return (units) => {
    let [from, to] = [0, seconds.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((seconds[middle] ?? 0) < units) from = middle + 1;
      else to = middle;
    }
    return units - from;
  };
}
