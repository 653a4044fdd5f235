import { type NetworkColumns } from "../columns/columns.ts";
import { lastFirst } from "./last-first.ts";
import { type Tally } from "./tally.ts";
import { unnumberedOf, type UnnumberedPositions } from "./unnumbered-positions.ts";

/** A position behind a number. */
export interface HeldPosition {
  readonly position: number;
  /** Its level on the scale; null if it has none. */
  readonly level: number | null;
  /** Whether it is part of the number: not a duplicate, and not without a level. */
  readonly counted: boolean;
}

/** All positions of an actor on an issue, latest first, whether they count or not. */
export function heldPositions(
  columns: NetworkColumns,
  tally: Tally,
  unnumbered: UnnumberedPositions,
  actor: number,
  issue: number,
): HeldPosition[] {
  const found: HeldPosition[] = Array.from(unnumberedOf(unnumbered, actor, issue), (position) => ({
    position,
    level: null,
    counted: false,
  }));
  const [node, through] = tally.over === "ACTORS" ? [actor, issue] : [issue, actor];
  for (const entry of entriesOf(tally, node, through)) {
    const begin = tally.positionOffsets[entry]!;
    for (let n = begin; n < tally.positionOffsets[entry + 1]!; n += 1) {
      found.push({
        position: tally.positions[n]!,
        level: tally.level[entry]!,
        counted: n < begin + tally.count[entry]!,
      });
    }
  }
  return found.sort((a, b) => lastFirst(columns.positions, a.position, b.position));
}

/** A node's entries are ordered by `through`, so this is a binary search. */
function entriesOf(
  { throughs, through, nodeOffsets, nodeEntries }: Tally,
  node: number,
  of: number,
): Int32Array {
  const isBefore = (n: number) => throughs[through[nodeEntries[n]!]!]! < of;
  const last = nodeOffsets[node + 1]!;
  let [begin, end] = [nodeOffsets[node]!, last];
  while (begin < end) {
    const middle = (begin + end) >> 1;
    if (isBefore(middle)) begin = middle + 1;
    else end = middle;
  }
  while (end < last && throughs[through[nodeEntries[end]!]!] === of) end += 1;
  return nodeEntries.subarray(begin, end);
}
