/** A node tied to several others, and to how many of them. */
interface SharedNode<Node> {
  readonly node: Node;
  readonly n: number;
}

/**
 * The nodes tied to at least two of several, those tied to most first, and how many neighbours were not sent of
 * kinds of which every neighbour that was sent is tied to two: among those there may be more.
 */
export function commonGround<Node extends { readonly id: string; readonly __typename: string }>(
  several: readonly string[],
  found: {
    readonly nodes: readonly Node[];
    readonly ties: readonly { readonly from: string; readonly to: string }[];
    readonly leftOut: readonly { readonly kind: string; readonly count: number }[];
  },
): { shared: SharedNode<Node>[]; unseen: number } {
  const them = new Set(several);
  const tiedTo = new Map<string, Set<string>>();
  const tie = (node: string, to: string) => {
    if (!them.has(node) && them.has(to)) tiedTo.set(node, (tiedTo.get(node) ?? new Set()).add(to));
  };
  for (const { from, to } of found.ties) {
    tie(from, to);
    tie(to, from);
  }
  const neighbours = found.nodes
    .filter(({ id }) => !them.has(id))
    .map((node) => ({ node, n: tiedTo.get(node.id)?.size ?? 0 }));
  const isShared = ({ n }: SharedNode<Node>) => n > 1;
  const unseen = found.leftOut
    .filter(({ kind }) =>
      neighbours.filter(({ node }) => node.__typename.toUpperCase() === kind).every(isShared),
    )
    .reduce((sum, { count }) => sum + count, 0);
  return { shared: neighbours.filter(isShared).toSorted((x, y) => y.n - x.n), unseen };
}
