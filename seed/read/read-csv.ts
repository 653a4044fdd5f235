import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type Column, namesOf, readHeader, spell, toValue } from "./csv-columns.ts";
import { findQuoteFault, placeOfCell } from "./csv-places.ts";
import { decodeText } from "./decode-text.ts";
import { type RawRecord } from "./raw-record.ts";
import { type ImportFormat } from "./import-format.ts";

export const csv: ImportFormat = { extensions: ["csv"], read: readCsv };

/** A record from csv-parse: its cells, its raw text, and the line it ends on. */
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

/**
 * The records of a CSV file (RFC 4180, commas, a header of field names), one at a time. An empty cell is
 * an absent field; lists are separated by ";"; deeper nesting (attendances in a meeting) needs a file of
 * its own.
 */
async function* readCsv(
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

/** The rows of a file, read on demand. */
async function* rowsOf(path: string): AsyncGenerator<Row> {
  const parser = parse({ info: true, raw: true, relax_column_count: true, skip_empty_lines: true });
  // A failure of the reader or of the parser reaches the consumer through the parser.
  pipeline(Readable.from(decodeText(path)), parser, () => undefined);
  for await (const parsed of parser as AsyncIterable<ParsedRow>) {
    // csv-parse includes empty lines before a row in its raw text.
    const raw = parsed.raw.replace(/^\n+/, "").replace(/\n$/, "");
    yield {
      record: parsed.record,
      raw,
      firstLine: parsed.info.lines - (raw.split("\n").length - 1),
    };
  }
}
