import { foldText, words } from "../../../../schema/text/fold-text.ts";
import { compareText } from "../../rows/compare-text.ts";
import { type NodeKind } from "../../records/records.ts";

/** A hit with its names. */
export interface Named {
  readonly id: string;
  readonly kind: NodeKind;
  /** Name or title first, then aliases; empty for nodes without a name. */
  readonly names: readonly string[];
  readonly title: string;
}

/**
 * Ranks hits: first those with exactly this name, then those with a name that begins with the text (for
 * actors: a word of a name), then those with all words in one name (the last word may be unfinished), then
 * the rest. Ties: by kind in the order asked for, then by title, then by id.
 */
export function rankByName<T extends Named>(
  text: string,
  hits: readonly T[],
  kinds: readonly NodeKind[],
): Ranked<T>[] {
  const looked = words(text);
  return hits
    .map((hit) => ({
      hit,
      // Both numbers have one digit, so that they sort correctly as text.
      key: `${rankOf(hit, looked)}${kinds.indexOf(hit.kind)}${foldText(hit.title)}`,
      id: hit.id,
    }))
    .toSorted(compareHits);
}

/** A hit with its sort key. */
export interface Ranked<T> {
  readonly hit: T;
  readonly key: string;
  readonly id: string;
}

/** Compares hits by key, then by id. */
export function compareHits(
  a: Pick<Ranked<unknown>, "key" | "id">,
  b: Pick<Ranked<unknown>, "key" | "id">,
): number {
  return compareText(a.key, b.key) || compareText(a.id, b.id);
}

function rankOf({ kind, names }: Named, looked: readonly string[]): number {
  const text = looked.join(" ");
  const searched = names.map((name) => words(name).join(" "));
  if (searched.includes(text)) return 0;
  if (searched.some((name) => name.startsWith(text))) return 1;
  // People are searched by their last names.
  if (kind === "ACTOR" && searched.some((name) => name.includes(` ${text}`))) return 1;
  return searched.some((name) => hasAll(name, looked)) ? 2 : 3;
}

function hasAll(name: string, looked: readonly string[]): boolean {
  const there = name.split(" ");
  return looked.every((word, index) =>
    index === looked.length - 1 ? there.some((one) => one.startsWith(word)) : there.includes(word),
  );
}
