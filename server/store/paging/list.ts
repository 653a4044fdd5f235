/**
 * Ordered lists, cut into pages by the database: one Cypher text for each way into a list and each
 * order, whatever the filter (docs/adr/0004-store.md).
 */
import { z } from "zod";
import { type Statement } from "../../graph/graph-engine.ts";
import { type TableName } from "../catalogue/catalogue.ts";
import { type Reader, type Records } from "../rows/query.ts";
import { type Direction } from "./list-filters.ts";
import { type Placed } from "./window.ts";
import { defineStatement } from "../rows/statement.ts";

/** What a list is made of, in Cypher. */
export interface ListShape<AccessPath extends string, SortKey extends string, T> {
  readonly name: string;
  /** The variable that is listed. */
  readonly node: string;
  /** Other variables that the ways bind and that `where`, `keys` and `record` use. */
  readonly others?: readonly string[];
  /** How to come to the items, for each way: from `parent.id` or `parent.ids`. */
  readonly accessPaths: Readonly<Record<AccessPath, string>>;
  /** What has to hold of an item, in terms of the filter's parameters. */
  readonly where: string;
  /**
   * What the list can be sorted by: never null, and of one type. `$ascending` tells the order.
   * Numbers have to be counted, so each has a text of its own that counts nothing else.
   */
  readonly textKeys: Readonly<{ [By in SortKey]?: string }>;
  readonly countKeys?: Readonly<{ [By in SortKey]?: string | CountedBySubquery }>;
  /** Which way the list may run; both unless said. */
  readonly directions?: readonly Direction[];
  readonly record: string;
  readonly schema: z.ZodType<T>;
  /** The same list in a catalogue; its ways have the names of the access paths. */
  readonly table: TableName;
  readonly byId: ReadById<T>;
}

/** Reads records by their ids; unknown ones are absent. */
type ReadById<T> = (reader: Reader, ids: readonly string[]) => Promise<Records<T>>;

/** A number that an expression can't count: `subquery` binds what `key` names. */
interface CountedBySubquery {
  readonly subquery: string;
  readonly key: string;
}

/** One way through an ordered list: by what, in which order, and from which end. */
interface Walk<SortKey extends string> {
  readonly by: SortKey;
  readonly direction: Direction;
  readonly backwards: boolean;
}

/** The statements of a list. */
export interface List<AccessPath extends string, SortKey extends string, T> {
  readonly name: string;
  /** A row of its pages. */
  readonly row: z.ZodType<Placed<T> & { readonly parent: string }>;
  readonly table: TableName;
  readonly byId: ReadById<T>;
  page(way: AccessPath, walk: Walk<SortKey>): Statement;
  total(way: AccessPath): Statement;
  /** Of what type the values are that the list is sorted by. */
  keyType(by: SortKey): "string" | "number";
}

/**
 * Defines the statements of a list: for each way in one that counts, and one for each order and end to begin
 * from. All texts to sort by share theirs; each number has its own, so that nothing is counted in vain.
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
  for (const [way, match] of Object.entries<string>(accessPaths)) {
    define(`${name}.${way}.count`, totalCypher(shape, match));
    for (const [by, key] of keys) {
      for (const order of orders)
        define(nameOf(name, way, by, order), pageCypher(shape, match, key, order));
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
    page: (way, { by, ...order }) => get(nameOf(name, way, by in countKeys ? by : "", order)),
    total: (way) => get(`${name}.${way}.count`),
    keyType: (by) => (by in countKeys ? "number" : "string"),
  };
}

type Order = Omit<Walk<string>, "by">;

function nameOf(list: string, way: string, by: string, { direction, backwards }: Order): string {
  const end = backwards ? ".backwards" : "";
  return `${list}.${way}${by && `.by${by}`}.${direction.toLowerCase()}${end}`;
}

type Texts = Pick<ListShape<string, string, unknown>, "node" | "others" | "where" | "record">;

/** Ids run upwards in either order of the list. */
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
