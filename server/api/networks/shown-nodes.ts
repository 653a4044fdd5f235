/** The indices of the nodes of some pairs: by number of pairs, then by index. */
export function shownNodes(pairs: readonly { readonly a: number; readonly b: number }[]): number[] {
  const counts = new Map<number, number>();
  for (const index of pairs.flatMap(({ a, b }) => [a, b])) {
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([index]) => index);
}
