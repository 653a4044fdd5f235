import { type Row, type Value } from "../graph-engine.ts";

/** A row of the embedded engine as plain JSON. A node or a tie becomes its properties, as with Neo4j. */
export function toRow(row: Record<string, unknown>): Row {
  return toObject(Object.entries(row));
}

function toObject(entries: [string, unknown][]): Row {
  return Object.fromEntries(entries.map(([key, value]) => [key, toValue(value)]));
}

function toValue(value: unknown): Value {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value === null || typeof value !== "object") return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toValue);
  if (ArrayBuffer.isView(value)) throw new TypeError("bytes and vectors do not cross the seam");
  const isElement = "_id" in value && ("_labels" in value || "_type" in value);
  return toObject(Object.entries(value).filter(([key]) => !isElement || !elementKeys.has(key)));
}

const elementKeys = new Set(["_id", "_labels", "_type", "_source", "_target"]);
