import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type Column, namesOf, readHeader, spell, toValue } from "./csv-columns.ts";
import { findQuoteFault, placeOfCell } from "./csv-places.ts";
import { CsvRows, QuoteError } from "./csv-rows.ts";
import { decodeText, linesOf } from "./decode-text.ts";
import { type RawRecord } from "./raw-record.ts";
import { type ImportFormat } from "./import-format.ts";

export const csv: ImportFormat = { extensions: ["csv"], read: readCsv };

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
  const rows = new CsvRows();
  try {
    for await (const lines of linesOf(path)) {
      for (const { cells, raw, firstLine } of rows.take(lines)) {
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
          const problem = `the row has ${cells.length} cells`;
          onFault({ file, ...place, ...lost, problem, expected });
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
    }
    rows.end();
    if (columns === null) {
      const expected = `a header of columns (${namesOf(kind)})`;
      onFault({ file, line: 1, column: 1, path: "", problem: "is empty", expected });
    }
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    const { place, problem } = await findQuoteFault(decodeText(path));
    const expected = 'a cell in quotes as a whole, with "" for each quote in it';
    onFault({ file, ...place, ...lost, problem, expected });
  }
}
