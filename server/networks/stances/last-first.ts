import { type PositionColumns } from "../columns/columns.ts";

/**
 * Orders positions by when they were taken, the last first: by the first day that the date may mean, then
 * by its last day, then the surer, then the smaller id. Less than 0 when `one` comes first.
 */
export function lastFirst(positions: PositionColumns, one: number, other: number): number {
  return (
    positions.earliest[other]! - positions.earliest[one]! ||
    positions.latest[other]! - positions.latest[one]! ||
    positions.confidence[other]! - positions.confidence[one]! ||
    one - other
  );
}
