import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvRows, QuoteError } from "../../../seed/read/csv-rows.ts";

function rowsOf(text: string): { cells: readonly string[]; raw: string; firstLine: number }[] {
  const rows = new CsvRows();
  const found = [...rows.take(text.split("\n"))];
  rows.end();
  return found;
}

/** The cells of each row, or "refused". */
function cellsOrRefusal(read: () => readonly (readonly string[])[]): unknown {
  try {
    return read();
  } catch {
    return "refused";
  }
}

describe("rows of CSV", () => {
  it("know their text and the line on which they begin, over empty lines and lines in quotes", () => {
    expect(rowsOf('a,b\n\n"x\n\n""y""",z\nc,\n')).toEqual([
      { cells: ["a", "b"], raw: "a,b", firstLine: 1 },
      { cells: ['x\n\n"y"', "z"], raw: '"x\n\n""y""",z', firstLine: 3 },
      { cells: ["c", ""], raw: "c,", firstLine: 6 },
    ]);
  });

  it("are read up to the one whose quotes are at fault", () => {
    const read: string[] = [];
    const reading = (): void => {
      for (const { raw } of new CsvRows().take(["a,b", 'c,"d"', 'e"f"g,h', "h,i"])) read.push(raw);
    };
    expect(reading).toThrow(QuoteError);
    expect(read).toEqual(["a,b", 'c,"d"']);
  });

  it("are those that csv-parse reads, and refused where it refuses", () => {
    const pieces = fc.constantFrom("a", "b", ",", '"', "\n", '""', " ", '"x"', ',"', '",', ";");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
        const text = some.join("");
        const theirs = (): string[][] =>
          parse(text, { relax_column_count: true, skip_empty_lines: true });
        const ours = () => rowsOf(text).map(({ cells }) => cells);
        expect(cellsOrRefusal(ours)).toEqual(cellsOrRefusal(theirs));
      }),
      { numRuns: 3000 },
    );
  });
});
