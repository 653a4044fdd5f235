/**
 * The binary format of columns: length of a description, the description in JSON, then the bytes of all
 * columns, each aligned to eight bytes, and the names as lines of text. It does not depend on which tables
 * and columns there are.
 */
const columnTypes = { Int32Array, Float64Array, Uint8Array, Uint32Array } as const;
type ColumnType = keyof typeof columnTypes;

type Described =
  | { readonly column: ColumnType; readonly at: number; readonly length: number }
  | { readonly lines: readonly [at: number, end: number]; readonly count: number }
  | { readonly plain: unknown }
  | { readonly table: Readonly<Record<string, Described>> };

interface Description {
  readonly version: string;
  readonly content: Described;
  /** Size of everything after the description. */
  readonly bytes: number;
}

/** The parts of a snapshot, to be written one after another. */
export function snapshotParts(version: string, columns: object): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const append = (part: Uint8Array): number => {
    const at = bytes;
    const padding = new Uint8Array((8 - (part.byteLength % 8)) % 8);
    parts.push(part, padding);
    bytes += part.byteLength + padding.byteLength;
    return at;
  };
  const describe = (value: unknown): Described => {
    const column = typeOf(value);
    if (column !== undefined) {
      const { buffer, byteOffset, byteLength, length } = value as Int32Array;
      return { column, at: append(new Uint8Array(buffer, byteOffset, byteLength)), length };
    }
    if (Array.isArray(value)) {
      if (!value.every((one) => typeof one === "string" && !one.includes("\n")))
        return { plain: value };
      const text = Buffer.from(value.join("\n"));
      const at = append(text);
      return { lines: [at, at + text.byteLength], count: value.length };
    }
    if (typeof value !== "object" || value === null) return { plain: value };
    const table = Object.entries(value).map(([name, part]) => [name, describe(part)] as const);
    return { table: Object.fromEntries(table) };
  };
  const content = describe(columns);
  const description = Buffer.from(
    JSON.stringify({ version, content, bytes } satisfies Description),
  );
  const begin = new Uint8Array(beginOf(description.byteLength));
  new DataView(begin.buffer).setUint32(0, description.byteLength);
  begin.set(description, 4);
  return [begin, ...parts];
}

/** Offset of the data after a description. */
function beginOf(descriptionBytes: number): number {
  return Math.ceil((4 + descriptionBytes) / 8) * 8;
}

function typeOf(value: unknown): ColumnType | undefined {
  return (Object.keys(columnTypes) as ColumnType[]).find(
    (name) => value instanceof columnTypes[name],
  );
}

type SharedPart = [buffer: SharedArrayBuffer, at: number, length: number];

/** A snapshot that is incomplete, or of another version. */
class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** Reads a snapshot without copying: the columns share its memory. @throws {SnapshotError} */
export function fromSnapshot<Columns>(
  snapshot: Uint8Array<SharedArrayBuffer>,
  version: string,
): Columns {
  const { buffer, byteLength } = snapshot;
  const descriptionBytes = new DataView(buffer).getUint32(0);
  const description = JSON.parse(
    Buffer.from(buffer, 4, descriptionBytes).toString(),
  ) as Description;
  const begin = beginOf(descriptionBytes);
  if (description.version !== version || begin + description.bytes !== byteLength)
    throw new SnapshotError("not whole, or of another version");
  const restore = (described: Described): unknown => {
    if ("plain" in described) return described.plain;
    if ("column" in described) {
      const Column = columnTypes[described.column] as new (...of: SharedPart) => object;
      return new Column(buffer, begin + described.at, described.length);
    }
    if ("lines" in described) {
      const [at, end] = described.lines;
      const text = Buffer.from(buffer, begin + at, end - at).toString();
      return described.count === 0 ? [] : text.split("\n");
    }
    const parts = Object.entries(described.table).map(([name, part]) => [name, restore(part)]);
    return Object.fromEntries(parts) as object;
  };
  return restore(description.content) as Columns;
}
