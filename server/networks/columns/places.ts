/** The place of an id among ids in ascending order; -1 when it is not among them. */
export function findPlace(ids: readonly string[], id: string): number {
  const place = placeFrom(ids, id, 0, ids.length);
  return ids[place] === id ? place : -1;
}

/** Between `begin` and `end`, where ids ascend: the place of the first that is not smaller than `id`. */
export function placeFrom(ids: readonly string[], id: string, begin: number, end: number): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 at each of the places, 0 elsewhere. */
export function toMask(places: Iterable<number>, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const place of places) mask[place] = 1;
  return mask;
}
