import { type PositionColumns } from "../columns/columns.ts";
import { toSpanKey } from "../columns/days.ts";
import { type TimeUnit, unitOf } from "../columns/time-units.ts";

/**
 * What to do with several positions of one actor on one issue at one level: count all, or one per source, one
 * per day, ISO week, month or year, or one in the whole period. Weeks and months of different years are
 * different. A position with an uncertain date duplicates those whose dates begin in the same unit and end in
 * the same unit: nothing shows that it was said at the same time as any other.
 */
export type Duplicates = "INCLUDE" | "SOURCE" | TimeUnit | "PERIOD";

/**
 * Moves duplicates behind the positions that are kept, and returns how many are kept. The last of each kind
 * is kept, so that leaving out duplicates never changes which position is the latest. The order of both parts
 * is preserved.
 * @param indices positions of one actor, issue and level, latest first; changed in place
 */
export function partitionDuplicates(
  positions: PositionColumns,
  indices: Int32Array,
  duplicates: Duplicates,
): number {
  if (duplicates === "INCLUDE" || indices.length < 2) return indices.length;
  if (duplicates === "PERIOD") return 1;
  const seen = new Set<number>();
  const dropped: number[] = [];
  let kept = 0;
  for (const index of indices) {
    const key = keyOf(positions, index, duplicates);
    if (key !== null && seen.has(key)) dropped.push(index);
    else indices[kept++] = index;
    if (key !== null) seen.add(key);
  }
  indices.set(dropped, kept);
  return kept;
}

/** Equal for duplicates; null if the position can't be a duplicate. */
function keyOf(
  positions: PositionColumns,
  index: number,
  duplicates: "SOURCE" | TimeUnit,
): number | null {
  if (duplicates === "SOURCE") {
    const source = positions.source[index]!;
    return source < 0 ? null : source;
  }
  return toSpanKey(
    unitOf(positions.earliest[index]!, duplicates),
    unitOf(positions.latest[index]!, duplicates),
  );
}
