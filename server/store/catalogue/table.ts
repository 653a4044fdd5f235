import { type Direction } from "../paging/list-filters.ts";
import { compareText } from "../rows/compare-text.ts";
import { type CodedColumn } from "./coded-column.ts";
import { type Grouped, hangOn } from "./hanging.ts";
import { type SearchTexts } from "./search-texts.ts";
import { sortBy, type SortKey, type SortOrder } from "./sort-order.ts";

/**
 * All items of a kind in ascending order of their ids (as both engines compare them). An item is identified
 * by its index.
 */
export interface Table {
  readonly count: number;
  readonly idAt: (place: number) => string;
  /** -1 when no item has the id. */
  readonly placeOf: (id: string) => number;
  readonly columns: Readonly<Record<string, CodedColumn>>;
  /** Null when the items have no texts to search, or too many of them. */
  readonly texts: SearchTexts | null;
  readonly hasOrder: (by: string) => boolean;
  /** Computed when first asked for. */
  readonly order: (by: string, direction: Direction) => SortOrder;
  /** The children of each parent by this access path, in this order. */
  readonly hanging: (way: string, by: string, direction: Direction) => Hanging;
}

/** How a list is reached from parents, as the positions of an actor. */
interface Way {
  /** The table of the parents. */
  readonly parents: Pick<Table, "count" | "placeOf">;
  readonly parentsOfItem: Grouped;
}

/** Children grouped by the index of their parent. */
interface Hanging extends Grouped {
  readonly parents: Pick<Table, "placeOf">;
}

export interface TableParts {
  readonly ids: readonly string[] | { readonly count: number; readonly at: (n: number) => string };
  readonly columns?: Readonly<Record<string, CodedColumn>>;
  readonly texts?: SearchTexts | null;
  /** Sort keys by name, or by name and direction where these differ. */
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly ways?: Readonly<Record<string, Way>>;
}

export function createTable({
  ids,
  columns = {},
  texts = null,
  keys,
  ways = {},
}: TableParts): Table {
  const count = "at" in ids && "count" in ids ? ids.count : (ids as readonly string[]).length;
  const idAt = "count" in ids ? ids.at : (place: number) => ids[place]!;
  const orders = new Map<string, SortOrder>();
  const hangings = new Map<string, Hanging>();
  const order = (by: string, direction: Direction) =>
    remembered(orders, `${by}.${direction}`, () => {
      const key = keys[`${by}.${direction}`] ?? keys[by];
      if (key === undefined) throw new RangeError(`nothing is sorted by ${by}`);
      return sortBy(key, direction);
    });
  return {
    count,
    idAt,
    placeOf: (id) => findPlace(count, idAt, id),
    columns,
    texts,
    hasOrder: (by) => by in keys || `${by}.ASC` in keys,
    order,
    hanging: (way, by, direction) =>
      remembered(hangings, `${way}.${by}.${direction}`, () => {
        const found = ways[way];
        if (found === undefined) throw new RangeError(`nothing hangs ${way}`);
        const { parents, parentsOfItem } = found;
        const items = hangOn(parents.count, parentsOfItem, order(by, direction).places);
        return { parents, ...items };
      }),
  };
}

function remembered<T>(made: Map<string, T>, key: string, make: () => T): T {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}

function findPlace(count: number, idAt: (place: number) => string, id: string): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const compared = compareText(idAt(middle), id);
    if (compared === 0) return middle;
    if (compared < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
