import { lowerBound } from "../../networks/columns/find-index.ts";

/**
 * The index of an id in an ascending list or, if it is not there, the number halfway between its neighbours.
 */
export function indexOrGap(
  ids: readonly string[],
  id: string,
  begin = 0,
  end = ids.length,
): number {
  const index = lowerBound(ids, id, begin, end);
  return index < end && ids[index] === id ? index : index - 0.5;
}
