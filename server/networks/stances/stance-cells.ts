import { createIntList } from "../columns/int-list.ts";
import { type Tally } from "./tally.ts";
import { type UnnumberedPositions } from "./unnumbered-positions.ts";

/** Actors and issues that positions tie, by actor and then by issue, and what stands behind each cell. */
export interface MatrixCells {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** First entry of each cell in the tally, which is over issues; one more at the end. */
  readonly entries: Int32Array;
  /** First of each cell among the positions that are no number; one more at the end. */
  readonly unnumberedOffsets: Int32Array;
}

/** The cells of a tally over issues together with those that only have positions without a number. */
export function cellsOf(tally: Tally, unnumbered: UnnumberedPositions): MatrixCells {
  const [actor, issue] = [createIntList(), createIntList()];
  const [entries, unnumberedOffsets] = [createIntList(), createIntList()];
  const actorAt = (entry: number) => tally.throughs[tally.through[entry]!]!;
  let [entry, n] = [0, 0];
  while (entry < tally.node.length || n < unnumbered.actor.length) {
    const ofEntry = entry < tally.node.length ? [actorAt(entry), tally.node[entry]!] : undefined;
    const ofOther =
      n < unnumbered.actor.length ? [unnumbered.actor[n]!, unnumbered.issue[n]!] : undefined;
    const [a, i] = first(ofEntry, ofOther);
    actor.push(a);
    issue.push(i);
    entries.push(entry);
    unnumberedOffsets.push(n);
    while (entry < tally.node.length && actorAt(entry) === a && tally.node[entry] === i) entry += 1;
    while (n < unnumbered.actor.length && unnumbered.actor[n] === a && unnumbered.issue[n] === i) {
      n += 1;
    }
  }
  entries.push(entry);
  unnumberedOffsets.push(n);
  return {
    actor: actor.toColumn(),
    issue: issue.toColumn(),
    entries: entries.toColumn(),
    unnumberedOffsets: unnumberedOffsets.toColumn(),
  };
}

type Cell = readonly number[];

/** The cell that comes first; one of them is there. */
function first(one: Cell | undefined, other: Cell | undefined): [actor: number, issue: number] {
  const [a = 0, i = 0] = one ?? [];
  const [b = 0, j = 0] = other ?? [];
  if (one === undefined) return [b, j];
  if (other === undefined) return [a, i];
  return a < b || (a === b && i <= j) ? [a, i] : [b, j];
}
