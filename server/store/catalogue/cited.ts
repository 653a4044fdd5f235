import { z } from "zod";
import { type Grouped, groupPairs } from "./index-groups.ts";

/** The sources that each item cites, each once, with the first place in its text that is cited. */
export interface Cited extends Grouped {
  /** Paragraph and beginning of each member's place; -1 where it is not known. */
  readonly paragraphs: Int32Array;
  readonly starts: Int32Array;
}

/** A citation as rows have it: source, paragraph, beginning. */
export type CitationPlace = readonly [
  source: string,
  paragraph?: number | null,
  start?: number | null,
];

/** Collects which items cite which sources. */
export function citedSources(sources: { readonly indexOf: (id: string) => number }) {
  const items: number[] = [];
  const named: number[] = [];
  const paragraphs: number[] = [];
  const starts: number[] = [];
  return {
    add(item: number, citations: readonly CitationPlace[]) {
      const first = new Map<number, readonly [paragraph: number, start: number]>();
      for (const [id, paragraph, start] of citations) {
        const source = sources.indexOf(id);
        const place = [paragraph ?? -1, start ?? -1] as const;
        const known = first.get(source);
        if (source >= 0 && (known === undefined || comparePlaces(place, known) < 0))
          first.set(source, place);
      }
      for (const [source, [paragraph, start]] of first) {
        items.push(item);
        named.push(source);
        paragraphs.push(paragraph);
        starts.push(start);
      }
    },
    finish(count: number): Cited {
      const order = groupPairs(count, items, Uint32Array.from(items.keys()));
      const inOrder = (values: readonly number[]) =>
        Int32Array.from(order.members, (n) => values[n]!);
      return {
        offsets: order.offsets,
        members: order.members.map((n) => named[n]!),
        paragraphs: inOrder(paragraphs),
        starts: inOrder(starts),
      };
    },
  };
}

/** Where an item cites one of its sources; null for what is not known. */
export function placeIn(
  { offsets, members, paragraphs, starts }: Cited,
  item: number,
  source: number,
): { readonly paragraph: number | null; readonly start: number | null } {
  const at = offsets[item]! + members.subarray(offsets[item], offsets[item + 1]).indexOf(source);
  const known = (number: number) => (number === -1 ? null : number);
  return { paragraph: known(paragraphs[at]!), start: known(starts[at]!) };
}

/** Places in the order of the text; those not known come last. */
function comparePlaces(
  [paragraphA, startA]: readonly [number, number],
  [paragraphB, startB]: readonly [number, number],
): number {
  return lastIfUnknown(paragraphA, paragraphB) || lastIfUnknown(startA, startB);
}

function lastIfUnknown(a: number, b: number): number {
  return a === b ? 0 : a === -1 ? 1 : b === -1 ? -1 : a - b;
}

const CitationText = z.object({
  source: z.string(),
  paragraph: z.number().nullish(),
  start: z.number().nullish(),
});

/** Where a tie cites which sources: it stores their ids, and its citations as texts. */
export function placesOfTie({
  sources,
  citations,
}: {
  readonly sources?: readonly string[] | null | undefined;
  readonly citations?: readonly string[] | null | undefined;
}): readonly CitationPlace[] {
  if (!sources || sources.length === 0) return none;
  const places = (citations ?? []).map((text): CitationPlace => {
    const { source, paragraph, start } = CitationText.parse(JSON.parse(text));
    return [source, paragraph ?? null, start ?? null];
  });
  return [...places, ...sources.map((source): CitationPlace => [source])];
}

const none: readonly CitationPlace[] = [];
