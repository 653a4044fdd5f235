import { lowerBound } from "../../networks/columns/find-index.ts";

/** Where an id stands in ids that ascend, or would stand: between two indices when it is gone. */
export function indexOrGap(
  ids: readonly string[],
  id: string,
  begin = 0,
  end = ids.length,
): number {
  const index = lowerBound(ids, id, begin, end);
  return index < end && ids[index] === id ? index : index - 0.5;
}
