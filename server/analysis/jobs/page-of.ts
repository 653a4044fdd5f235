/** Which part of a list is asked for. */
export interface PageQuestion {
  readonly first: number;
  /** Key of the item to begin after; the item may no longer exist. */
  readonly after?: readonly number[] | undefined;
}

/** A part of a list that is sorted by keys. */
export interface KeyedPage<Item> {
  readonly items: readonly { readonly key: readonly number[]; readonly item: Item }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** The requested part of a list, in ascending order of keys, which all have the same length. */
export function pageOf<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => readonly number[],
  { first, after }: PageQuestion,
): KeyedPage<Item> {
  const inOrder = list
    .map((item) => ({ key: keyOf(item), item }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const begin = after ? inOrder.findIndex(({ key }) => compareKeys(key, after) > 0) : 0;
  const items = begin < 0 ? [] : inOrder.slice(begin, begin + first);
  return {
    items,
    hasNextPage: begin >= 0 && begin + first < inOrder.length,
    hasPreviousPage: after !== undefined,
    totalCount: list.length,
  };
}

/** The same page with its items converted. */
export function mapPage<Item, Other>(
  page: KeyedPage<Item>,
  toOther: (item: Item) => Other,
): KeyedPage<Other> {
  return { ...page, items: page.items.map(({ key, item }) => ({ key, item: toOther(item) })) };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [n, part] of a.entries()) if (part !== b[n]) return part - b[n]!;
  return 0;
}
