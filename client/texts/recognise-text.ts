import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normaliseText, paragraphsOf } from "../../schema/source-text.ts";

/** What a source's text is known by, as the API gives it. */
export interface KnownText {
  readonly hash: string;
  readonly paragraphHashes: readonly string[];
}

/**
 * What a text is to the one that a source was coded from: the `same`, a `part` of it (some of its paragraphs are
 * there), `another`, or nobody can tell since the source's text was never `measured`.
 */
type TextKind = "same" | "part" | "another" | "unmeasured";

export interface Recognition {
  readonly kind: TextKind;
  /** Of each paragraph, the number that it has in the source's text, from 1; null where it is none of them. */
  readonly numbers: readonly (number | null)[];
}

/** Tells a text, in whatever copy, by the hashes of the normalised one. */
export function recogniseText(text: string, known: KnownText | null): Recognition {
  const paragraphs = paragraphsOf(text);
  const inOrder = paragraphs.map((_, n) => n + 1);
  if (known === null) return { kind: "unmeasured", numbers: inOrder };
  if (sha256Of(normaliseText(text)) === known.hash) return { kind: "same", numbers: inOrder };
  const places = new Map<string, number[]>();
  known.paragraphHashes.forEach((hash, n) => {
    places.set(hash, [...(places.get(hash) ?? []), n + 1]);
  });
  // Two paragraphs that read alike are taken in the order in which they come.
  const numbers = paragraphs.map((words) => places.get(sha256Of(words))?.shift() ?? null);
  return { kind: numbers.some((number) => number !== null) ? "part" : "another", numbers };
}

/**
 * SHA-256 in hexadecimal. Not the browser's own: that one is missing where a page is served over http from
 * another machine.
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
