import { type NetworkColumns } from "../columns/columns.ts";
import { countingSort } from "../columns/counting-sort.ts";
import { lastFirst } from "./last-first.ts";
import { chooseUnnumbered, type PositionChoice } from "./position-choice.ts";

/**
 * Positions without a number (UNCLEAR, or left out by the scale), ordered by actor, issue, and latest first.
 */
export interface UnnumberedPositions {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  readonly position: Int32Array;
}

/**
 * The chosen positions without a number: they count nowhere, but are shown. @throws
 * {InvalidNetworkOptionsError}
 */
export function unnumberedPositions(
  columns: NetworkColumns,
  choice: PositionChoice,
): UnnumberedPositions {
  const held = chooseUnnumbered(columns, choice);
  const { positions } = columns;
  const issues = held.position.map((position) => positions.issue[position]!);
  const lastOnes = Int32Array.from(held.position.keys()).sort((one, other) =>
    lastFirst(positions, held.position[one]!, held.position[other]!),
  );
  const order = countingSort(
    countingSort(lastOnes, issues, columns.issues.count),
    held.actor,
    columns.actors.count,
  );
  return {
    actor: order.map((n) => held.actor[n]!),
    issue: order.map((n) => issues[n]!),
    position: order.map((n) => held.position[n]!),
  };
}

/** The positions of an actor on an issue. */
export function unnumberedOf(
  { actor, issue, position }: UnnumberedPositions,
  ofActor: number,
  onIssue: number,
): Int32Array {
  const isBefore = (n: number) =>
    actor[n]! < ofActor || (actor[n] === ofActor && issue[n]! < onIssue);
  let [begin, end] = [0, actor.length];
  while (begin < end) {
    const middle = (begin + end) >> 1;
    if (isBefore(middle)) begin = middle + 1;
    else end = middle;
  }
  while (actor[end] === ofActor && issue[end] === onIssue) end += 1;
  return position.subarray(begin, end);
}
