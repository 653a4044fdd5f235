import { Citation, type RecordKind } from "./dataset.ts";
import { type FieldShape, shapeOf } from "./field-shapes.ts";

/** A field that has a column in CSV files. */
export interface CsvField {
  /** What the column is called. */
  readonly name: string;
  readonly field: string;
  readonly shape: FieldShape;
}

/**
 * Citations are written in short form in a cell (`source-id#locator`), in a column named after the sources.
 */
export const sourcesColumn = "sources";
const listSeparator = ";";

/** The fields of a kind that have a column. Attendances written inside meetings have a file of their own. */
export function csvFields(kind: RecordKind): CsvField[] {
  return Object.entries(shapeOf(kind).properties ?? {})
    .filter(([field, shape]) => field === "citations" || shape.items?.type !== "object")
    .map(([field, shape]) => ({
      name: field === "citations" ? sourcesColumn : field,
      field,
      shape,
    }));
}

/** Those of them that are written, and not only read. */
export function writtenFields(kind: RecordKind): CsvField[] {
  return csvFields(kind).filter(({ shape }) => !shape.deprecated);
}

/**
 * Parses a non-empty cell. A list is separated by ";", or a JSON array if its items are more than plain text.
 * A cell that should be a number or boolean and is not stays text, so that the check can report it.
 */
export function parseCell(text: string, shape: FieldShape): unknown {
  if (shape.type === "array") {
    return (
      findJsonList(text) ??
      text
        .split(listSeparator)
        .map((item) => item.trim())
        .filter((item) => item !== "")
    );
  }
  const isNumber = shape.type === "number" || shape.type === "integer";
  if (isNumber && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  // Spreadsheets write TRUE and FALSE.
  if (shape.type === "boolean" && /^(true|false)$/i.test(text))
    return text.toLowerCase() === "true";
  return text;
}

function findJsonList(text: string): unknown[] | null {
  if (!/^\[\s*["{]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Formats a value as a cell that `parseCell` reads back: in short form if that loses nothing; "" for no
 * value.
 */
export function formatCell(field: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (!Array.isArray(value)) return typeof value === "string" ? value : JSON.stringify(value);
  const short = value.map((item) =>
    findShort(field === "citations" ? findShortCitation(item) : item),
  );
  const list = short.join(`${listSeparator} `);
  return short.includes(null) || list.startsWith("[") ? JSON.stringify(value) : list;
}

/** An item of a list in short form; null if that would lose something. */
function findShort(item: unknown): string | null {
  const isPlain = typeof item === "string" && item !== "" && item.trim() === item;
  return isPlain && !item.includes(listSeparator) ? item : null;
}

function findShortCitation(item: unknown): string | null {
  const { source, locator, paragraph, unverified, ...more } = item as Partial<Citation>;
  if (source === undefined || unverified || Object.keys(more).length > 0) return null;
  const text = locator === undefined ? source : `${source}#${locator}`;
  const read = Citation.safeParse(text).data;
  return read?.locator === locator && read?.paragraph === paragraph ? text : null;
}

/** A row of a CSV file (RFC 4180), with its line ending. */
export function formatRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
