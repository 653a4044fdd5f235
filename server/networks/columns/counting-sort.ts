/**
 * A stable counting sort: the indices (null: 0, 1, 2 …, one for each key) in ascending order of their keys (0
 * to keyCount - 1). To sort by several keys, sort by the last one first. Takes time proportional to the
 * number of indices plus `keyCount`.
 */
export function countingSort(
  indices: Int32Array | null,
  keys: Int32Array,
  keyCount: number,
): Int32Array<ArrayBuffer> {
  const length = indices === null ? keys.length : indices.length;
  const next = new Int32Array(keyCount + 1);
  for (let n = 0; n < length; n += 1) next[keys[indices === null ? n : indices[n]!]! + 1]! += 1;
  for (let key = 0; key < keyCount; key += 1) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(length);
  for (let n = 0; n < length; n += 1) {
    const index = indices === null ? n : indices[n]!;
    const key = keys[index]!;
    sorted[next[key]!] = index;
    next[key]! += 1;
  }
  return sorted;
}
