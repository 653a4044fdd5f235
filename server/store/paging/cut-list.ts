import { type Direction } from "./list-filters.ts";
import { type Page, type CursorKey } from "./page.ts";
import { type Test } from "../catalogue/coded-column.ts";
import { type SortOrder } from "../catalogue/sort-order.ts";
import { type Table } from "../catalogue/table.ts";
import { compareCursorKeys } from "./compare-cursor-keys.ts";
import { toPage, type Window } from "./window.ts";

/** A list in a catalogue: some indices of a table, in an order. */
export interface TableList {
  readonly table: Pick<Table, "idAt">;
  readonly indices: Uint32Array;
  readonly order: SortOrder;
  readonly direction: Direction;
  /** Tests that items must pass. */
  readonly tests: readonly Test[];
}

/** One page of such a list: the ids, their cursors, and the size of the whole list. */
export interface CutList {
  readonly ids: readonly string[];
  /** Builds the page from the records by id; ids without a record are left out. */
  readonly toPage: <T>(records: ReadonlyMap<string, T>) => Page<T>;
}

/** Tests no more items than the page has, plus those before them that fail. */
export function cutList(list: TableList, window: Window): CutList {
  const { indices, tests, direction } = list;
  const { after, before, backwards, size } = window;
  const passes = (index: number) => tests.every((test) => test(index));
  const compare = (index: number, other: CursorKey) =>
    compareCursorKeys(cursorKeyOf(list, index), other, direction);
  const begin = after === null ? 0 : firstIndex(indices, (index) => compare(index, after) > 0);
  const end =
    before === null ? indices.length : firstIndex(indices, (index) => compare(index, before) >= 0);
  const found: number[] = [];
  if (backwards) {
    for (let n = end - 1; n >= begin && found.length <= size; n -= 1)
      if (passes(indices[n]!)) found.push(indices[n]!);
    found.reverse();
  } else {
    for (let n = begin; n < end && found.length <= size; n += 1)
      if (passes(indices[n]!)) found.push(indices[n]!);
  }
  const items = found.map((index) => cursorKeyOf(list, index));
  let total: number | undefined;
  const totalCount = () =>
    (total ??= tests.length === 0 ? indices.length : indices.filter(passes).length);
  return {
    ids: items.map(({ id }) => id),
    toPage: (records) =>
      toPage(
        window,
        items.flatMap((item) => {
          const record = records.get(item.id);
          return record === undefined ? [] : [{ ...item, record }];
        }),
        totalCount,
        true,
      ),
  };
}

function cursorKeyOf({ table, order }: TableList, index: number): CursorKey {
  return { key: order.keyOf(index), id: table.idAt(index) };
}

/** The first index from which on all pass. */
function firstIndex(indices: Uint32Array, passes: (index: number) => boolean): number {
  let [low, high] = [0, indices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(indices[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
