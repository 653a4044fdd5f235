/** The index of an id in an ascending list; -1 when it is not there. */
export function findIndex(ids: readonly string[], id: string): number {
  const index = lowerBound(ids, id, 0, ids.length);
  return ids[index] === id ? index : -1;
}

/** The first index between `begin` and `end` whose id is not smaller than `id`, in an ascending list. */
export function lowerBound(ids: readonly string[], id: string, begin: number, end: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 at each of the indices, 0 elsewhere. */
export function toMask(indices: Iterable<number>, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const index of indices) mask[index] = 1;
  return mask;
}
