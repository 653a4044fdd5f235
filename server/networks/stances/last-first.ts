import { compareLatest, latestStance } from "../../../schema/latest-stance.ts";
import { stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "../columns/columns.ts";

/** Sorts positions by date, latest first (ties: the smaller id). */
export function lastFirst(
  { earliest, latest, confidence }: PositionColumns,
  one: number,
  other: number,
): number {
  return (
    compareLatest(
      earliest[one]!,
      latest[one]!,
      confidence[one]!,
      earliest[other]!,
      latest[other]!,
      confidence[other]!,
    ) || one - other
  );
}

/** The latest stance (its index in `stances`) of one holder's positions on one issue. */
export function latestOf(positions: PositionColumns, indices: readonly number[]): number {
  const { stance, earliest, latest } = positions;
  const taken = indices
    .toSorted((one, other) => lastFirst(positions, one, other))
    .map((index) => ({
      stance: stances[stance[index]!]!,
      earliest: earliest[index]!,
      latest: latest[index]!,
    }));
  return stances.indexOf(latestStance(taken));
}
