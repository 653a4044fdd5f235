/** Numbers in groups: the members of group `n` are at offsets[n] to offsets[n + 1] - 1. */
export interface Grouped {
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

/** Groups pairs by their first number, keeping the given order within each group. */
export function groupPairs(
  groups: number,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): Grouped {
  const offsets = new Uint32Array(groups + 1);
  for (let n = 0; n < first.length; n += 1) offsets[first[n]! + 1]! += 1;
  for (let n = 0; n < groups; n += 1) offsets[n + 1]! += offsets[n]!;
  const next = offsets.slice(0, groups);
  const members = new Uint32Array(first.length);
  for (let n = 0; n < first.length; n += 1) members[next[first[n]!]!++] = second[n]!;
  return { offsets, members };
}

/** Collects which items refer to which ids of a table, as pairs of indices. */
export function indexPairs(table: { readonly indexOf: (id: string) => number }) {
  const items: number[] = [];
  const named: number[] = [];
  return {
    add(item: number, ids: readonly string[]) {
      for (const id of ids) {
        items.push(item);
        named.push(table.indexOf(id));
      }
    },
    finish: (count: number): Grouped => groupPairs(count, items, named),
  };
}

/** One parent (or -1) for each item, as groups of at most one member. */
export function parentsOf(parent: Int32Array): Grouped {
  const items: number[] = [];
  const parents: number[] = [];
  for (const [item, index] of parent.entries()) {
    if (index < 0) continue;
    items.push(item);
    parents.push(index);
  }
  return groupPairs(parent.length, items, parents);
}

/** The items of each parent, of which every item has one or none (-1): the inverse of {@link parentsOf}. */
export function childrenByParent(parent: Int32Array, parents = parent.length): Grouped {
  const { offsets, members } = parentsOf(parent);
  const items: number[] = [];
  for (let n = 0; n < parent.length; n += 1) if (offsets[n] !== offsets[n + 1]) items.push(n);
  return groupPairs(parents, members, items);
}

/** The children of each parent, in the order of the items: the inverse of the parents of each item. */
export function groupByParent(
  parents: number,
  parentsOfItem: Grouped,
  order: Iterable<number>,
): Grouped {
  const { offsets: from, members } = parentsOfItem;
  const offsets = new Uint32Array(parents + 1);
  for (const parent of members) offsets[parent + 1]! += 1;
  for (let n = 0; n < parents; n += 1) offsets[n + 1]! += offsets[n]!;
  const next = offsets.slice(0, parents);
  const items = new Uint32Array(members.length);
  for (const item of order) {
    for (let n = from[item]!; n < from[item + 1]!; n += 1) items[next[members[n]!]!++] = item;
  }
  return { offsets, members: items };
}

/** The members of one group. */
export function groupOf({ offsets, members }: Grouped, group: number): Uint32Array {
  return members.subarray(offsets[group], offsets[group + 1]);
}
