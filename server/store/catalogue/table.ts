import { type Direction } from "../paging/list-filters.ts";
import { compareText } from "../rows/compare-text.ts";
import { type CodedColumn } from "./coded-column.ts";
import { type Grouped, groupByParent } from "./index-groups.ts";
import { type HeldFaces } from "./texts/held-faces.ts";
import { type SearchTexts } from "./texts/search-texts.ts";
import { sortBy, type SortKey, type SortOrder } from "./sort-order.ts";

/**
 * All items of a kind in ascending order of their ids (as both engines compare them). An item is identified
 * by its index.
 */
export interface Table {
  readonly count: number;
  readonly idAt: (index: number) => string;
  /** -1 when no item has the id. */
  readonly indexOf: (id: string) => number;
  readonly columns: Readonly<Record<string, CodedColumn>>;
  /** Null when the items have no texts to search, or too many of them. */
  readonly texts: SearchTexts | null;
  /** Null when the items are no nodes, or too many of them. */
  readonly faces: HeldFaces | null;
  readonly hasOrder: (by: string) => boolean;
  /** Computed when first asked for. */
  readonly order: (by: string, direction: Direction) => SortOrder;
  /** The children of each parent by this access path, in this order. */
  readonly childrenOf: (path: string, by: string, direction: Direction) => Children;
  readonly paths: readonly string[];
  /** The same in the order of ids. */
  readonly childrenById: (path: string) => Children;
}

/** How a list is reached from parents, as the positions of an actor. */
interface AccessPath {
  /** The table of the parents. */
  readonly parents: Pick<Table, "count" | "indexOf">;
  readonly parentsOfItem: Grouped;
}

/** Children grouped by the index of their parent. */
interface Children extends Grouped {
  readonly parents: Pick<Table, "indexOf">;
}

export interface TableParts {
  readonly ids: readonly string[] | { readonly count: number; readonly at: (n: number) => string };
  readonly columns?: Readonly<Record<string, CodedColumn>>;
  readonly texts?: SearchTexts | null;
  readonly faces?: HeldFaces | null;
  /** Sort keys by name, or by name and direction where these differ. */
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly accessPaths?: Readonly<Record<string, AccessPath>>;
}

export function createTable({
  ids,
  columns = {},
  texts = null,
  faces = null,
  keys,
  accessPaths = {},
}: TableParts): Table {
  const count = "at" in ids && "count" in ids ? ids.count : (ids as readonly string[]).length;
  const idAt = "count" in ids ? ids.at : (index: number) => ids[index]!;
  const orders = new Map<string, SortOrder>();
  const children = new Map<string, Children>();
  const order = (by: string, direction: Direction) =>
    remembered(orders, `${by}.${direction}`, () => {
      const key = keys[`${by}.${direction}`] ?? keys[by];
      if (key === undefined) throw new RangeError(`nothing is sorted by ${by}`);
      return sortBy(key, direction);
    });
  const childrenIn = (path: string, indices: Iterable<number>): Children => {
    const found = accessPaths[path];
    if (found === undefined) throw new RangeError(`no list of children ${path}`);
    const { parents, parentsOfItem } = found;
    return { parents, ...groupByParent(parents.count, parentsOfItem, indices) };
  };
  return {
    count,
    idAt,
    indexOf: (id) => findIndex(count, idAt, id),
    columns,
    texts,
    faces,
    hasOrder: (by) => by in keys || `${by}.ASC` in keys,
    order,
    childrenOf: (path, by, direction) =>
      remembered(children, `${path}.${by}.${direction}`, () =>
        childrenIn(path, order(by, direction).indices),
      ),
    paths: Object.keys(accessPaths),
    childrenById: (path) =>
      remembered(children, path, () =>
        childrenIn(
          path,
          Uint32Array.from({ length: count }, (_, n) => n),
        ),
      ),
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

function findIndex(count: number, idAt: (index: number) => string, id: string): number {
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
