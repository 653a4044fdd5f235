import { createIntList } from "../columns/int-list.ts";
import { type Tally } from "./tally.ts";
import { type UnnumberedPositions } from "./unnumbered-positions.ts";

/**
 * The cells of a stance matrix (actor and issue with positions), ordered by actor and then issue, with the
 * entries behind each cell.
 */
export interface MatrixCells {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  /** The first entry of each cell in the tally over issues; one more at the end. */
  readonly entries: Int32Array;
  /** The first of each cell's positions that have no number; one more at the end. */
  readonly unnumberedOffsets: Int32Array;
}

/** The cells of a tally over issues, and those that only have positions without a number. */
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

/** The cell that comes first; at least one is given. */
function first(one: Cell | undefined, other: Cell | undefined): [actor: number, issue: number] {
  const [a = 0, i = 0] = one ?? [];
  const [b = 0, j = 0] = other ?? [];
  if (one === undefined) return [b, j];
  if (other === undefined) return [a, i];
  return a < b || (a === b && i <= j) ? [a, i] : [b, j];
}
