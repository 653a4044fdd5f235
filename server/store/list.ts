/**
 * Ordered lists, cut into pages by the database: one Cypher text for each way into a list, whatever the
 * order, the filter and the direction in which it is walked (docs/adr/0004-store.md).
 */
import { type z } from "zod";
import { type Statement } from "../graph/engine.ts";
import { defineStatement } from "./statement.ts";

/** What a list is made of, in Cypher. */
export interface ListShape<Way extends string, SortKey extends string, T> {
  readonly name: string;
  /** The variable that is listed. */
  readonly node: string;
  /** Other variables that the ways bind and that `where`, `keys` and `record` use. */
  readonly others?: readonly string[];
  /** How to come to the items, for each way: from `parent.id` or `parent.ids`. */
  readonly ways: Readonly<Record<Way, string>>;
  /** What has to hold of an item, in terms of the filter's parameters. */
  readonly where: string;
  /**
   * What the list can be sorted by: never null, and of one type. `$ascending` tells the order.
   * Numbers have to be counted, so each has a text of its own that counts nothing else.
   */
  readonly textKeys: Readonly<{ [By in SortKey]?: string }>;
  readonly countKeys?: Readonly<{ [By in SortKey]?: string | CountedBySubquery }>;
  readonly record: string;
  readonly schema: z.ZodType<T>;
}

/** A number that an expression can't count: `subquery` binds what `key` names. */
interface CountedBySubquery {
  readonly subquery: string;
  readonly key: string;
}

/** The statements of a list. */
export interface List<Way extends string, SortKey extends string, T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  page(way: Way, by: SortKey): Statement;
  total(way: Way): Statement;
  /** Of what type the values are that the list is sorted by. */
  keyType(by: SortKey): "string" | "number";
}

/** Defines the statements of a list: for each way one for the texts to sort by, one a number, and one that counts. */
export function defineList<Way extends string, SortKey extends string, T>(
  shape: ListShape<Way, SortKey, T>,
): List<Way, SortKey, T> {
  const { name, schema, ways, textKeys, countKeys = {} } = shape;
  const pages = new Map<string, Statement>();
  const totals = new Map<string, Statement>();
  const texts = Object.entries(textKeys) as [SortKey, string][];
  const cases = texts.map(([by, value]) => `WHEN '${by}' THEN ${value}`);
  for (const [way, match] of Object.entries<string>(ways)) {
    const list = way === "all" ? name : `${name}.${way}`;
    const sorted = pageCypher(shape, match, `CASE $by ${cases.join(" ")} END`);
    const byText = defineStatement(list, sorted);
    for (const [by] of texts) pages.set(`${way} ${by}`, byText);
    for (const [by, value] of Object.entries<string | CountedBySubquery>(countKeys)) {
      const byNumber = defineStatement(`${list}.by${by}`, pageCypher(shape, match, value));
      pages.set(`${way} ${by}`, byNumber);
    }
    totals.set(way, defineStatement(`${list}.count`, totalCypher(shape, match)));
  }
  return {
    name,
    schema,
    page: (way, by) => get(pages, `${way} ${by}`),
    total: (way) => get(totals, way),
    keyType: (by) => (by in countKeys ? "number" : "string"),
  };
}

function get(statements: ReadonlyMap<string, Statement>, what: string): Statement {
  const statement = statements.get(what);
  if (!statement) throw new RangeError(`the list has no statement for ${what}`);
  return statement;
}

type Texts = Pick<ListShape<string, string, unknown>, "node" | "others" | "where" | "record">;

/** Ids run upwards in any order of the list, so walking back they run down; a CASE without a value orders nothing. */
function pageCypher(shape: Texts, match: string, sortedBy: string | CountedBySubquery): string {
  const { subquery, key } =
    typeof sortedBy === "string" ? { subquery: "", key: sortedBy } : sortedBy;
  const carried = [shape.node, ...(shape.others ?? [])].join(", ");
  return `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WHERE ${shape.where} ${subquery}
  WITH ${carried}, ${shape.node}.id AS id, ${key} AS key
  WHERE ($afterId IS NULL
      OR (key = $afterKey AND id > $afterId)
      OR CASE WHEN $ascending THEN key > $afterKey ELSE key < $afterKey END)
    AND ($beforeId IS NULL
      OR (key = $beforeKey AND id < $beforeId)
      OR CASE WHEN $ascending THEN key < $beforeKey ELSE key > $beforeKey END)
  WITH ${carried}, id, key
  ORDER BY CASE WHEN $keyUp THEN key END ASC, CASE WHEN NOT $keyUp THEN key END DESC,
    CASE WHEN $idUp THEN id END ASC, CASE WHEN NOT $idUp THEN id END DESC
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
