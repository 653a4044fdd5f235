import {
  type Anchor,
  type AnchorFinding,
  createAnchorFinder,
  type TextPlace,
} from "../../schema/text/find-anchor.ts";
import { type Recognition } from "./recognise-text.ts";

/** A fact with the anchors of its citations in a source's text. */
export interface AnchoredFact {
  readonly id: string;
  readonly anchors: readonly Anchor[];
}

/** The place of a fact in the reader's text: at quoted words, or in a paragraph as a whole. */
export interface PlacedFact {
  readonly fact: string;
  readonly place: TextPlace;
  readonly isQuoted: boolean;
  /** Whether the words are in another place than the fact says. */
  readonly isElsewhere: boolean;
}

/** Words of a fact that the text does not contain. */
export interface LostAnchor {
  readonly fact: string;
  readonly anchor: Anchor;
  /** The most similar words; null if there are none. */
  readonly nearest: TextPlace | null;
  /** It is in a paragraph that the reader's text does not include, so it can't be found. */
  readonly isBeyond: boolean;
}

/** The places of the facts that cite a text. */
export interface PlacedFacts {
  readonly placed: readonly PlacedFact[];
  readonly lost: readonly LostAnchor[];
  /** Facts quoted from a headline or another line outside the body, with that line. */
  readonly outside: readonly { readonly fact: string; readonly line: string }[];
  /** Facts without a place in the text. */
  readonly placeless: readonly string[];
}

/** Looks for each fact at the place it states, by paragraph numbers as far as paragraphs were recognised. */
export function placeFacts(
  text: string,
  recognition: Recognition,
  facts: readonly AnchoredFact[],
): PlacedFacts {
  const find = createAnchorFinder(text);
  const placed: PlacedFact[] = [];
  const lost: LostAnchor[] = [];
  const outside: { fact: string; line: string }[] = [];
  const placeless: string[] = [];
  for (const { id: fact, anchors } of facts) {
    const telling = anchors.filter((anchor) => hasPlace(anchor));
    if (telling.length === 0) placeless.push(fact);
    for (const anchor of telling) {
      const here = inReadersText(anchor, recognition);
      const finding: AnchorFinding =
        here.quote === null && here.paragraph === null ? { kind: "nowhere" } : find(here);
      if (finding.kind === "there" || finding.kind === "elsewhere") {
        const isElsewhere = finding.kind === "elsewhere";
        placed.push({ fact, place: finding.place, isQuoted: here.quote !== null, isElsewhere });
      } else if (finding.kind === "outside") outside.push({ fact, line: finding.line });
      else {
        const nearest = finding.kind === "near" ? finding.place : null;
        lost.push({ fact, anchor, nearest, isBeyond: isBeyond(anchor, recognition) });
      }
    }
  }
  return { placed, lost, outside, placeless };
}

/** Whether the anchor has a place: words, or a paragraph. The seed command's `verify` counts the same. */
function hasPlace({ quote, paragraph }: Anchor): boolean {
  return typeof quote === "string" || typeof paragraph === "number";
}

/**
 * Converts an anchor to the reader's text: in a part of the text the paragraphs have other numbers, and in
 * another text offsets and numbers mean nothing.
 */
function inReadersText(anchor: Anchor, { kind, numbers }: Recognition) {
  const { quote = null, prefix = null, suffix = null } = anchor;
  const paragraph = anchor.paragraph ?? null;
  if (kind === "same" || kind === "unmeasured") return { ...anchor, quote, paragraph };
  const place = kind === "part" && paragraph !== null ? numbers.indexOf(paragraph) : -1;
  return { quote, prefix, suffix, paragraph: place === -1 ? null : place + 1 };
}

function isBeyond({ paragraph }: Anchor, { kind, numbers }: Recognition): boolean {
  return kind === "part" && typeof paragraph === "number" && !numbers.includes(paragraph);
}
