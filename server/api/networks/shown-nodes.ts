/** The places of the nodes of some pairs: by number of pairs, then by place. */
export function shownNodes(pairs: readonly { readonly a: number; readonly b: number }[]): number[] {
  const counts = new Map<number, number>();
  for (const place of pairs.flatMap(({ a, b }) => [a, b])) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([place]) => place);
}
