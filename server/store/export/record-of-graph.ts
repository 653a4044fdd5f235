import { type RecordKind } from "../../../schema/dataset.ts";
import { shapeOf } from "../../../schema/field-shapes.ts";
import { type Row, type TieType, type Value } from "../../graph/graph-engine.ts";
import { compareText } from "../rows/compare-text.ts";
import { fieldOf } from "../write/owned-fields.ts";

/** A record as a data set's files have it. */
export type PlainRecord = Readonly<Record<string, Value>>;

/** A tie that belongs to a record, seen from its node. */
export interface OwnTie {
  readonly type: TieType;
  /** The id of the node at its other end. */
  readonly other: string;
  readonly properties: Row;
}

/** The record that a node and its ties were made of by `toGraph`: what is derived goes, what says nothing too. */
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

/** The record that a tie was made of; `ends` are the fields that its ends stand for. */
export function recordOfTie(kind: RecordKind, properties: Row, ends: PlainRecord): PlainRecord {
  const texts = (properties["citations"] ?? []) as string[];
  const citations = texts.map((text) => JSON.parse(text) as Value);
  return inShape(kind, new Map(Object.entries({ ...properties, ...ends, citations })));
}

/** What a data set's node was made of. */
export function infoOfNode(properties: Row): PlainRecord {
  const { scaleMin, scaleMax, sideIds, sideTitles, ...rest } = properties;
  const scale = { min: scaleMin ?? 0, max: scaleMax ?? 0 };
  const titles = (sideTitles ?? []) as string[];
  const sides = ((sideIds ?? []) as string[]).map((id, n) => ({ id, title: titles[n] ?? id }));
  return inShape("dataset", new Map(Object.entries({ ...rest, scale, sides })));
}

/** Who says so: what `reporters` of to-graph.ts made two lists of. */
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

/** Fields of the kind alone, in the order in which they are described. */
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
