import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type StanceMatrix } from "../../networks/stances/stance-matrix.ts";

interface Lines {
  /** Number of positions of each actor or issue. */
  readonly n: Int32Array;
  /** How many of them have any positions. */
  readonly count: number;
}

/** The totals of the rows and columns of a matrix, shown or not. */
export interface MatrixTotals {
  readonly actors: Lines;
  readonly issues: Lines;
  /** Number of all positions. */
  readonly positions: number;
  /** For each actor, the number of issues on which two of the holders behind it disagree. */
  readonly disputedIssues: Int32Array;
  /** Number of actors who hold an actor's positions. */
  holdersOf(actor: number): number;
}

/** The totals of a matrix, of all actors or of those that are 1 in a mask. */
export function totalsOfLines(
  columns: NetworkColumns,
  made: StanceMatrix,
  shown: Uint8Array | undefined,
): MatrixTotals {
  const ofActor = new Int32Array(columns.actors.count);
  const onIssue = new Int32Array(columns.issues.count);
  const disputedIssues = new Int32Array(columns.actors.count);
  let positions = 0;
  for (const [cell, actor] of made.actor.entries()) {
    if (shown?.[actor] === 0) continue;
    const n = made.positions[cell]!;
    ofActor[actor]! += n;
    onIssue[made.issue[cell]!]! += n;
    disputedIssues[actor]! += made.holdersDisagree[cell]!;
    positions += n;
  }
  return {
    actors: { n: ofActor, count: countPositive(ofActor) },
    issues: { n: onIssue, count: countPositive(onIssue) },
    positions,
    disputedIssues,
    holdersOf: (actor) => holdersOf(columns, made, actor),
  };
}

/** The indices of the lines with most positions, then by index. */
export function rankLines(n: Int32Array, most: number): number[] {
  return Array.from(n.keys())
    .filter((index) => n[index]! > 0)
    .sort((a, b) => n[b]! - n[a]! || a - b)
    .slice(0, most);
}

function countPositive(n: Int32Array): number {
  return n.reduce((count, each) => count + (each > 0 ? 1 : 0), 0);
}

function holdersOf(
  { positions }: NetworkColumns,
  { actor, entries, unnumberedOffsets, tally, unnumbered }: StanceMatrix,
  of: number,
): number {
  const holders = new Set<number>();
  // Cells are ordered by actor.
  for (let cell = actor.indexOf(of); actor[cell] === of; cell += 1) {
    const end = tally.positionOffsets[entries[cell + 1]!]!;
    for (let n = tally.positionOffsets[entries[cell]!]!; n < end; n += 1) {
      holders.add(positions.actor[tally.positions[n]!]!);
    }
    for (let n = unnumberedOffsets[cell]!; n < unnumberedOffsets[cell + 1]!; n += 1) {
      holders.add(positions.actor[unnumbered.position[n]!]!);
    }
  }
  return holders.size;
}
