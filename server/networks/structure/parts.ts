/** A partition of the nodes. Part 0 is the largest; equally large ones are ordered by their first nodes. */
export interface Parts {
  /** Indices, ascending. */
  readonly nodes: Int32Array;
  /** The part of each node. */
  readonly part: Int32Array;
  readonly count: number;
}

/** @param members the nodes of each part, none of which is empty */
export function toParts(nodes: Int32Array, members: readonly (readonly number[])[]): Parts {
  const inOrder = members
    .map((part) => ({ part, first: part.reduce((one, other) => Math.min(one, other)) }))
    .toSorted((one, other) => other.part.length - one.part.length || one.first - other.first);
  const partOf = new Map(inOrder.flatMap(({ part }, n) => part.map((node) => [node, n] as const)));
  return {
    nodes,
    part: Int32Array.from(nodes, (node) => partOf.get(node)!),
    count: inOrder.length,
  };
}
