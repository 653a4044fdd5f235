import { type Parameters, type Row, type Value } from "../graph-engine.ts";

/** The driver's form of a row: column names, and values in the same order. */
interface DriverRecord {
  readonly keys: readonly PropertyKey[];
  get(place: number): unknown;
}

/** A row from Neo4j as plain JSON. A node or a tie becomes its properties. */
export function toRow(record: DriverRecord): Row {
  const row: Row = {};
  for (let place = 0; place < record.keys.length; place += 1)
    row[String(record.keys[place])] = toValue(record.get(place));
  return row;
}

/** The driver created lists and maps for us alone, so their values are converted in place. */
function toValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) value[place] = toValue(value[place]);
    return value as Value[];
  }
  if ("__isNode__" in value || "__isRelationship__" in value)
    return toMap("properties" in value ? value.properties : {});
  // Dates and times are classes of the driver; their text is ISO 8601.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? toMap(value) : (value.toString as () => string)();
}

function toMap(value: unknown): Row {
  const map = value as Record<string, unknown>;
  for (const key in map) map[key] = toValue(map[key]);
  return map as Row;
}

/**
 * Parameters as the driver wants them. It sends every JS number as a float, so a whole number becomes a
 * bigint, which it sends as an integer (LIMIT requires one).
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
