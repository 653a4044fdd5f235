import { foldText, words } from "../../../schema/fold-text.ts";
import { compareText } from "../rows/compare-text.ts";
import { type NodeKind } from "../records/records.ts";

/** A hit by what it is called. */
export interface Named {
  readonly id: string;
  readonly kind: NodeKind;
  /** Name or title first, then aliases; none where it has no name. */
  readonly names: readonly string[];
  readonly title: string;
}

/**
 * Puts hits in order: called exactly so, then with a name (of an actor: a word in it) that begins so, then with all the words in one name
 * (the last may be unfinished), then the rest; equals by kind as asked for, then by title, then by id.
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
      // Of one digit each, so that they sort as texts do.
      key: `${rankOf(hit, looked)}${kinds.indexOf(hit.kind)}${foldText(hit.title)}`,
      id: hit.id,
    }))
    .toSorted(compareHits);
}

/** A hit with its place: what hits are sorted by, then the id. */
export interface Ranked<T> {
  readonly hit: T;
  readonly key: string;
  readonly id: string;
}

/** The order of hits. */
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
  // People are looked for by their last names.
  if (kind === "ACTOR" && searched.some((name) => name.includes(` ${text}`))) return 1;
  return searched.some((name) => hasAll(name, looked)) ? 2 : 3;
}

function hasAll(name: string, looked: readonly string[]): boolean {
  const there = name.split(" ");
  return looked.every((word, place) =>
    place === looked.length - 1 ? there.some((one) => one.startsWith(word)) : there.includes(word),
  );
}
