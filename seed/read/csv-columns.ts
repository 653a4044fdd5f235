import { type Path } from "../../schema/check/record-fault.ts";
import { spellPath } from "../../schema/check/spell-path.ts";
import { suggest } from "../../schema/check/suggest.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Fault } from "../fault.ts";
import {
  type CsvField,
  csvFields,
  parseCell,
  sourcesColumn,
  writtenFields,
} from "../../schema/csv-cells.ts";
import { requiredFields } from "../../schema/field-shapes.ts";

/** A column of a CSV file, and the field for its cells. */
export interface Column extends CsvField {
  readonly required: boolean;
}

/** The columns in order (null for a faulty one), or null when the rows can't be used. */
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
  return csvFields(kind).map((field) => ({ ...field, required: required.has(field.field) }));
}

/** The possible columns in a file of a kind, for a message. */
export function namesOf(kind: RecordKind): string {
  return writtenFields(kind)
    .map(({ name }) => name)
    .join(", ");
}

/** Converts a row to a record. */
export function toValue(
  cells: readonly string[],
  columns: readonly (Column | null)[],
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (let n = 0; n < columns.length; n += 1) {
    const column = columns[n];
    const text = cells[n]?.trim() ?? "";
    if (column && text !== "") value[column.field] = parseCell(text, column.shape);
  }
  return value;
}

/** A path with the column's name instead of the field's. */
export function spell(path: Path): string {
  return spellPath(path[0] === "citations" ? [sourcesColumn, ...path.slice(1)] : path);
}
