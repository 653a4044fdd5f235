import { type RecordKind } from "../../../schema/dataset.ts";
import { shapeOf } from "../../../schema/field-shapes.ts";
import { type Row, type TieType, type Value } from "../../graph/graph-engine.ts";
import { compareText } from "../rows/compare-text.ts";
import { fieldOf } from "../write/field-of.ts";

/** A record as it is written in a data set's files. */
export type PlainRecord = Readonly<Record<string, Value>>;

/** A tie that belongs to a record, seen from the record's node. */
export interface OwnTie {
  readonly type: TieType;
  /** Id of the node at the other end. */
  readonly other: string;
  readonly properties: Row;
}

/**
 * Turns a node and its ties back into the record that `toGraph` made them from, without derived and empty
 * fields.
 */
export function recordOfNode(
  kind: RecordKind,
  properties: Row,
  ties: readonly OwnTie[],
): PlainRecord {
  const { reporters, reporterKinds, ...rest } = properties;
  const fields = new Map<string, Value>(Object.entries(rest));
  if (kind === "positions") fields.set("reportedBy", tellers(reporters, reporterKinds));
  const inOrder = ties.toSorted(
    (a, b) => numberOf(a) - numberOf(b) || compareText(a.other, b.other),
  );
  for (const { type, other, properties: said } of inOrder) {
    const field = fieldOf[type] ?? type;
    if (shapeOf(kind).properties?.[field]?.type !== "array") fields.set(field, other);
    else fields.set(field, [...((fields.get(field) ?? []) as Value[]), itemOf(type, other, said)]);
  }
  return inShape(kind, fields);
}

/** Turns a tie back into its record; `ends` are the fields for the tie's ends. */
export function recordOfTie(kind: RecordKind, properties: Row, ends: PlainRecord): PlainRecord {
  const texts = (properties["citations"] ?? []) as string[];
  const citations = texts.map((text) => JSON.parse(text) as Value);
  return inShape(kind, new Map(Object.entries({ ...properties, ...ends, citations })));
}

/** Turns a data set's node back into its description. */
export function infoOfNode(properties: Row): PlainRecord {
  const { scaleMin, scaleMax, sideIds, sideTitles, ...rest } = properties;
  const scale = { min: scaleMin ?? 0, max: scaleMax ?? 0 };
  const titles = (sideTitles ?? []) as string[];
  const sides = ((sideIds ?? []) as string[]).map((id, n) => ({ id, title: titles[n] ?? id }));
  return inShape("dataset", new Map(Object.entries({ ...rest, scale, sides })));
}

/** Who told it: joins the two lists that `reporters` of to-graph.ts made. */
function tellers(names: Value | undefined, kinds: Value | undefined): Value[] {
  return ((names ?? []) as string[]).map((name, n) => {
    const kind = ((kinds ?? []) as string[])[n];
    if (kind === "ACTOR") return { actor: name };
    return kind === "SOURCE" ? { source: name } : name;
  });
}

function itemOf(type: TieType, other: string, said: Row): Value {
  return type === "CITES" ? { source: other, ...inOrderOf(citationFields, said) } : other;
}

const citationFields = Object.keys(
  shapeOf("memberships").properties?.["citations"]?.items?.properties ?? {},
);

function inOrderOf(fields: readonly string[], said: Row): Row {
  const some = fields.flatMap((field) => {
    const value = said[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(some);
}

/** The fields of this kind of record, in the order in which the schema describes them. */
function inShape(kind: RecordKind | "dataset", fields: ReadonlyMap<string, Value>): PlainRecord {
  const given = Object.keys(shapeOf(kind).properties ?? {}).flatMap((field) => {
    const value = fields.get(field);
    const isEmpty =
      value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[field, value] as const];
  });
  return Object.fromEntries(given);
}

function numberOf({ properties }: OwnTie): number {
  return typeof properties["n"] === "number" ? properties["n"] : 0;
}
