/**
 * Ordered lists that the database cuts into pages: one Cypher text for each access path and each order,
 * whatever the filter (docs/adr/0004-store.md).
 */
import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type TableName } from "../catalogue/catalogue.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { type Direction } from "./list-filters.ts";
import { type Keyed } from "./window.ts";
import { defineStatement } from "../rows/statement.ts";

/** The definition of a list, in Cypher. */
export interface ListShape<AccessPath extends string, SortKey extends string, T> {
  readonly name: string;
  /** The variable of the listed item. */
  readonly node: string;
  /** Other variables that the access paths bind and that `where`, `keys` and `record` use. */
  readonly others?: readonly string[];
  /** How to reach the items for each access path, from `parent.id` or `parent.ids`. */
  readonly accessPaths: Readonly<Record<AccessPath, string>>;
  /** The condition on an item, in terms of the filter's parameters. */
  readonly where: string;
  /**
   * The sort keys: never null, and of one type each. `$ascending` tells the direction. Counts are expensive,
   * so each has a statement of its own that counts nothing else.
   */
  readonly textKeys: Readonly<{ [By in SortKey]?: string }>;
  readonly countKeys?: Readonly<{ [By in SortKey]?: string | CountedBySubquery }>;
  /** The directions the list can be sorted in; both by default. */
  readonly directions?: readonly Direction[];
  /** Expressions that the items can be counted by: never null, at most three. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly record: string;
  readonly schema: z.ZodType<T>;
  /** The same list in a catalogue; both use the same names of access paths. */
  readonly table: TableName;
  readonly byId: ReadById<T>;
}

/** Reads records by their ids; unknown ids are absent. */
type ReadById<T> = (reader: Reader, ids: readonly string[]) => Promise<Records<T>>;

/** A count that is not a simple expression: `subquery` binds the variables that `key` uses. */
interface CountedBySubquery {
  readonly subquery: string;
  readonly key: string;
}

/** One traversal of an ordered list: the key, the direction, and the end to begin from. */
interface Walk<SortKey extends string> {
  readonly by: SortKey;
  readonly direction: Direction;
  readonly backwards: boolean;
}

/** The statements of a list. */
export interface List<AccessPath extends string, SortKey extends string, T> {
  readonly name: string;
  /** The schema of a row of its pages. */
  readonly row: z.ZodType<Keyed<T> & { readonly parent: string }>;
  readonly table: TableName;
  readonly byId: ReadById<T>;
  page(path: AccessPath, walk: Walk<SortKey>): Statement;
  total(path: AccessPath): Statement;
  /** Counts by those of the shape's `groups` that are in `$by`; the keys of the others are ''. */
  grouped(path: "all" | "picked"): Statement;
  /** The type of the values that the list is sorted by. */
  keyType(by: SortKey): "string" | "number";
}

/**
 * Defines the statements of a list: for each access path one that counts, and one for each direction and end
 * to begin from. All text keys share one statement; each count has its own, so that nothing is counted
 * needlessly.
 */
export function defineList<AccessPath extends string, SortKey extends string, T>(
  shape: ListShape<AccessPath, SortKey, T>,
): List<AccessPath, SortKey, T> {
  const {
    name,
    schema,
    table,
    byId,
    accessPaths,
    textKeys,
    countKeys = {},
    directions = ["ASC", "DESC"],
  } = shape;
  const orders = directions.flatMap((direction) =>
    [false, true].map((backwards) => ({ direction, backwards })),
  );
  const cases = Object.entries(textKeys).map(([by, value]) => `WHEN '${by}' THEN ${String(value)}`);
  const keys = new Map<string, string | CountedBySubquery>([
    ["", `CASE $by ${cases.join(" ")} END`],
    ...Object.entries<string | CountedBySubquery>(countKeys),
  ]);
  const statements = new Map<string, Statement>();
  const define = (statement: string, cypher: string) =>
    statements.set(statement, defineStatement(statement, cypher));
  for (const [path, match] of Object.entries<string>(accessPaths)) {
    define(`${name}.${path}.count`, totalCypher(shape, match));
    // Only whole lists are counted by groups, not lists of children.
    if (shape.groups && (path === "all" || path === "picked"))
      define(`${name}.${path}.groups`, groupedCypher(shape, shape.groups, match));
    for (const [by, key] of keys) {
      for (const order of orders)
        define(nameOf(name, path, by, order), pageCypher(shape, match, key, order));
    }
  }
  const get = (statement: string): Statement => {
    const found = statements.get(statement);
    if (!found) throw new RangeError(`there is no statement ${statement}`);
    return found;
  };
  return {
    name,
    row: z.object({
      parent: z.string(),
      id: z.string(),
      key: z.union([z.string(), z.number()]),
      record: schema,
    }),
    table,
    byId,
    page: (path, { by, ...order }) => get(nameOf(name, path, by in countKeys ? by : "", order)),
    total: (path) => get(`${name}.${path}.count`),
    grouped: (path) => get(`${name}.${path}.groups`),
    keyType: (by) => (by in countKeys ? "number" : "string"),
  };
}

type Order = Omit<Walk<string>, "by">;

function nameOf(list: string, path: string, by: string, { direction, backwards }: Order): string {
  const end = backwards ? ".backwards" : "";
  return `${list}.${path}${by && `.by${by}`}.${direction.toLowerCase()}${end}`;
}

type Texts = Pick<ListShape<string, string, unknown>, "node" | "others" | "where" | "record">;

/** Ids are ascending in either direction of the list. */
function pageCypher(
  shape: Texts,
  match: string,
  sortedBy: string | CountedBySubquery,
  { direction, backwards }: Order,
): string {
  const { subquery, key } =
    typeof sortedBy === "string" ? { subquery: "", key: sortedBy } : sortedBy;
  const carried = [shape.node, ...(shape.others ?? [])].join(", ");
  const [later, earlier] = direction === "ASC" ? [">", "<"] : ["<", ">"];
  const keyOrder = (direction === "ASC") === backwards ? "DESC" : "ASC";
  return `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WHERE ${shape.where} ${subquery}
  WITH ${carried}, ${shape.node}.id AS id, ${key} AS key
  WHERE ($afterId IS NULL OR key ${later} $afterKey OR (key = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR key ${earlier} $beforeKey OR (key = $beforeKey AND id < $beforeId))
  WITH ${carried}, id, key
  ORDER BY key ${keyOrder}, id ${backwards ? "DESC" : "ASC"}
  LIMIT $limit
  RETURN id AS id, key AS key, ${shape.record} AS record
}
RETURN parent.id AS parent, id, key, record`;
}

function totalCypher(shape: Texts, match: string): string {
  return `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WHERE ${shape.where}
  RETURN count(*) AS total
}
RETURN parent.id AS parent, total`;
}

function groupedCypher(
  shape: Texts,
  groups: Readonly<Record<string, string>>,
  match: string,
): string {
  const keys = Object.entries(groups).map(
    ([group, key], n) => `CASE WHEN '${group}' IN $by THEN ${key} ELSE '' END AS key${n}`,
  );
  const names = keys.map((_, n) => `key${n}`).join(", ");
  return `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WHERE ${shape.where}
  WITH ${keys.join(", ")}
  RETURN ${names}, count(*) AS items
}
RETURN [${names}] AS keys, items AS count`;
}
