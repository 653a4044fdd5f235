import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normaliseText, paragraphsOf } from "../../schema/text/source-text.ts";

/** The hashes that identify a source's text, as the API gives them. */
export interface KnownText {
  readonly hash: string;
  readonly paragraphHashes: readonly string[];
}

/**
 * How a text relates to the one that a source was coded from: the `same`, a `part` of it (with some of its
 * paragraphs), `another`, or `unmeasured` if the source has no hashes.
 */
type TextKind = "same" | "part" | "another" | "unmeasured";

export interface Recognition {
  readonly kind: TextKind;
  /** The number of each paragraph in the source's text, from 1; null if it is not one of them. */
  readonly numbers: readonly (number | null)[];
}

/** Recognises a text by the hashes of the normalised text, so that any copy of it is recognised. */
export function recogniseText(text: string, known: KnownText | null): Recognition {
  const paragraphs = paragraphsOf(text);
  const inOrder = paragraphs.map((_, n) => n + 1);
  if (known === null) return { kind: "unmeasured", numbers: inOrder };
  if (sha256Of(normaliseText(text)) === known.hash) return { kind: "same", numbers: inOrder };
  const places = new Map<string, number[]>();
  known.paragraphHashes.forEach((hash, n) => {
    places.set(hash, [...(places.get(hash) ?? []), n + 1]);
  });
  // Identical paragraphs are numbered in the order in which they come.
  const numbers = paragraphs.map((words) => places.get(sha256Of(words))?.shift() ?? null);
  return { kind: numbers.some((number) => number !== null) ? "part" : "another", numbers };
}

/**
 * SHA-256 in hexadecimal. Not with the browser's own crypto API, which is missing when a page is served over
 * http from another machine.
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
