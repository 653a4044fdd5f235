import { type Parameters, type Row, type Value } from "../graph-engine.ts";

/** A row from Neo4j as plain JSON. A node or a tie becomes its properties. */
export function toRow(record: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value)]));
}

function toValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) return value.map(toValue);
  if ("__isNode__" in value || "__isRelationship__" in value)
    return toRow("properties" in value ? (value.properties as Record<string, unknown>) : {});
  // Dates and times are classes of the driver; as text they are ISO 8601.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? toRow(value as Record<string, unknown>) : (value.toString as () => string)();
}

/**
 * Parameters as the driver wants them: it sends every JS number as a float, so a whole number becomes a
 * bigint, which it sends as an integer (LIMIT takes nothing else).
 */
export function toDriverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]),
  );
}

function toDriverValue(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Array.isArray(value) ? value.map(toDriverValue) : toDriverParameters(value);
}
