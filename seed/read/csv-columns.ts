import { type Path } from "../../schema/check/record-fault.ts";
import { suggest } from "../../schema/check/suggest.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Fault } from "../fault.ts";
import { type FieldShape, requiredFields, shapeOf } from "../../schema/field-shapes.ts";
import { spellPath } from "./raw-record.ts";

/** A column of a CSV file and the field it holds. */
export interface Column {
  readonly name: string;
  readonly field: string;
  readonly shape: FieldShape;
  readonly required: boolean;
}

/** The column of citations, each written short (`source-id#locator`). */
const sourcesColumn = "sources";
const listSeparator = ";";

/**
 * Reads the header: columns in order (null for an invalid one), or null when the rows can't be read by
 * it.
 */
export function readHeader(
  header: readonly string[],
  kind: RecordKind,
  onFault: (cell: number, fault: Pick<Fault, "problem" | "expected" | "losesRecords">) => void,
): (Column | null)[] | null {
  const known = columnsOf(kind);
  const names = header.map((cell) => cell.trim());
  if (names.length === 1 && /[;\t]/.test(names[0] ?? "")) {
    const expected = "columns separated by commas";
    onFault(0, { problem: "the header has one column", expected, losesRecords: true });
    return null;
  }
  const columns = names.map((name, cell) => {
    const column = known.find((each) => each.name === name);
    if (column && names.indexOf(name) === cell) return column;
    const problem = column ? `the column "${name}" stands twice` : `unknown column "${name}"`;
    const close = suggest(
      name,
      known.map((each) => each.name),
    );
    onFault(cell, {
      problem,
      expected: column ? "each column once" : `one of ${namesOf(kind)}${close}`,
    });
    return null;
  });
  const missing = known.filter((column) => column.required && !names.includes(column.name));
  for (const { name } of missing) {
    const problem = `the column "${name}" is missing`;
    onFault(0, { problem, expected: `a column for what every record has`, losesRecords: true });
  }
  return missing.length > 0 ? null : columns;
}

function columnsOf(kind: RecordKind): Column[] {
  const required = requiredFields(kind);
  return Object.entries(shapeOf(kind).properties ?? {})
    .filter(([field, shape]) => field === "citations" || shape.items?.type !== "object")
    .map(([field, shape]) => {
      const name = field === "citations" ? sourcesColumn : field;
      return { name, field, shape, required: required.has(field) };
    });
}

/** The column names that a file of this kind may have, for messages. */
export function namesOf(kind: RecordKind): string {
  return columnsOf(kind)
    .map((column) => column.name)
    .join(", ");
}

/** A row as the record it stands for. */
export function toValue(
  cells: readonly string[],
  columns: readonly (Column | null)[],
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [n, column] of columns.entries()) {
    const text = cells[n]?.trim() ?? "";
    if (column !== null && text !== "") value[column.field] = parseCell(text, column.shape);
  }
  return value;
}

/** A cell that is not a valid number or boolean stays text, so that the check reports it. */
function parseCell(text: string, shape: FieldShape): unknown {
  if (shape.type === "array") {
    return text
      .split(listSeparator)
      .map((item) => item.trim())
      .filter((item) => item !== "");
  }
  if (shape.type === "number" && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    return Number(text);
  // Spreadsheets write TRUE and FALSE.
  if (shape.type === "boolean" && /^(true|false)$/i.test(text))
    return text.toLowerCase() === "true";
  return text;
}

/** A path with the column's name in place of the field's. */
export function spell(path: Path): string {
  return spellPath(path[0] === "citations" ? [sourcesColumn, ...path.slice(1)] : path);
}
