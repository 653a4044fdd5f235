import { type Direction } from "./list-filters.ts";
import { type Page, type Place } from "./page.ts";
import { type Test } from "../catalogue/coded-column.ts";
import { type SortOrder } from "../catalogue/sort-order.ts";
import { type Table } from "../catalogue/table.ts";
import { comparePlaces } from "./compare-places.ts";
import { toPage, type Window } from "./window.ts";

/** A list in a catalogue: some indices of a table, in an order. */
export interface PlacedList {
  readonly table: Pick<Table, "idAt">;
  readonly places: Uint32Array;
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
export function cutList(list: PlacedList, window: Window): CutList {
  const { places, tests, direction } = list;
  const { after, before, backwards, size } = window;
  const passes = (place: number) => tests.every((test) => test(place));
  const compare = (place: number, other: Place) =>
    comparePlaces(placeOf(list, place), other, direction);
  const begin = after === null ? 0 : firstIndex(places, (place) => compare(place, after) > 0);
  const end =
    before === null ? places.length : firstIndex(places, (place) => compare(place, before) >= 0);
  const found: number[] = [];
  if (backwards) {
    for (let n = end - 1; n >= begin && found.length <= size; n -= 1)
      if (passes(places[n]!)) found.push(places[n]!);
    found.reverse();
  } else {
    for (let n = begin; n < end && found.length <= size; n += 1)
      if (passes(places[n]!)) found.push(places[n]!);
  }
  const items = found.map((place) => placeOf(list, place));
  let total: number | undefined;
  const totalCount = () =>
    (total ??= tests.length === 0 ? places.length : places.filter(passes).length);
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

function placeOf({ table, order }: PlacedList, place: number): Place {
  return { key: order.keyOf(place), id: table.idAt(place) };
}

/** The first index from which on all pass. */
function firstIndex(places: Uint32Array, passes: (place: number) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(places[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
