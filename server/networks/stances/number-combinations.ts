import { type MatrixCells } from "./matrix-cells.ts";
import { type Tally } from "./tally.ts";

/**
 * Numbers the set of levels of each cell, from 1: smaller sets first, then those with higher levels. Only
 * sets that occur are numbered. Returns the sets in that order, each ascending.
 */
export function numberCombinations({
  entries,
  tally,
  weight,
}: Pick<MatrixCells, "entries"> & {
  readonly tally: Pick<Tally, "level">;
  readonly weight: Float64Array;
}): number[][] {
  const keys = Array.from(weight, (_, cell) =>
    tally.level.subarray(entries[cell]!, entries[cell + 1]!).join(" "),
  );
  // A cell whose positions have no number has no set.
  const sets = new Map(
    keys.filter((key) => key !== "").map((key) => [key, key.split(" ").map(Number)]),
  );
  const inOrder = [...sets].toSorted(([, one], [, other]) => compareSets(one, other));
  const numbers = new Map(inOrder.map(([key], n) => [key, n + 1]));
  for (const [cell, key] of keys.entries()) weight[cell] = numbers.get(key) ?? Number.NaN;
  return inOrder.map(([, levels]) => levels);
}

function compareSets(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  for (let n = one.length - 1; n >= 0; n -= 1) {
    if (one[n] !== other[n]) return other[n]! - one[n]!;
  }
  return 0;
}
