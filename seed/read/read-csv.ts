import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";
import { suggest } from "../suggest.ts";
import { findQuoteFault, placeOfCell } from "./csv-places.ts";
import { decodeText } from "./decode-text.ts";
import { type FieldShape, requiredFields, shapeOf } from "./field-shapes.ts";
import { type Path, type RawRecord, spellPath } from "./raw-record.ts";

/** A record as csv-parse hands it over: its cells, its own text, and the line it ends on. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly firstLine: number;
}

interface Column {
  readonly name: string;
  readonly field: string;
  readonly shape: FieldShape;
  readonly required: boolean;
}

/** Citations are written short in a cell (`source-id#locator`), in a column that says what it holds. */
const sourcesColumn = "sources";
const listSeparator = ";";

/**
 * The records of a CSV file (RFC 4180, commas, a header of field names), one at a time. An empty cell is
 * a field not given; lists are separated by ";"; what nests deeper (attendances in a meeting) has a file
 * of its own.
 */
export async function* readCsv(
  path: string,
  file: string,
  kind: RecordKind,
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  const lost = { path: "", losesRecords: true } as const;
  let columns: readonly (Column | null)[] | null = null;
  let index = 0;
  try {
    for await (const { record: cells, raw, firstLine } of rowsOf(path)) {
      if (columns === null) {
        columns = readHeader(cells, kind, (cell, fault) =>
          onFault({ file, ...placeOfCell(raw, firstLine, cell), path: "", ...fault }),
        );
        if (columns === null) return;
        continue;
      }
      const named = columns;
      if (cells.length !== named.length) {
        const place = placeOfCell(raw, firstLine, Math.min(cells.length, named.length));
        const expected = `${named.length}, as in the header (a cell that holds a comma stands in quotes)`;
        onFault({
          file,
          ...place,
          ...lost,
          problem: `the row has ${cells.length} cells`,
          expected,
        });
        continue;
      }
      yield {
        kind,
        file,
        index: index++,
        value: toValue(cells, named),
        place: ([step]) => {
          const cell = named.findIndex((column) => column?.field === step);
          return placeOfCell(raw, firstLine, Math.max(cell, 0));
        },
        spell,
      };
    }
    if (columns === null) {
      const expected = `a header of columns (${namesOf(kind)})`;
      onFault({ file, line: 1, column: 1, path: "", problem: "is empty", expected });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { place, problem } = await findQuoteFault(decodeText(path));
    const expected = 'a cell in quotes as a whole, with "" for each quote in it';
    onFault({ file, ...place, ...lost, problem, expected });
  }
}

/** The file's rows, read only as they are asked for. */
async function* rowsOf(path: string): AsyncGenerator<Row> {
  const parser = parse({ info: true, raw: true, relax_column_count: true, skip_empty_lines: true });
  // The failure of either end reaches the reader of the rows through the parser.
  pipeline(Readable.from(decodeText(path)), parser, () => undefined);
  for await (const parsed of parser as AsyncIterable<ParsedRow>) {
    // csv-parse counts an empty line before a row as part of it.
    const raw = parsed.raw.replace(/^\n+/, "").replace(/\n$/, "");
    yield {
      record: parsed.record,
      raw,
      firstLine: parsed.info.lines - (raw.split("\n").length - 1),
    };
  }
}

/** The columns in their order (null for one that is at fault), or null when the rows are of no use. */
function readHeader(
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

function namesOf(kind: RecordKind): string {
  return columnsOf(kind)
    .map((column) => column.name)
    .join(", ");
}

function toValue(
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

/** A cell that is no number or boolean stays text, for the check to complain of. */
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

function spell(path: Path): string {
  return spellPath(path[0] === "citations" ? [sourcesColumn, ...path.slice(1)] : path);
}
