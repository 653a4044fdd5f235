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
): T[] {
  const looked = words(text);
  return hits
    .map((hit) => ({ hit, rank: rankOf(hit, looked), title: foldText(hit.title) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        kinds.indexOf(a.hit.kind) - kinds.indexOf(b.hit.kind) ||
        compareText(a.title, b.title) ||
        compareText(a.hit.id, b.hit.id),
    )
    .map(({ hit }) => hit);
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
