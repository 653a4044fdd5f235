import { describe, expect, it } from "vitest";
import { toCsv } from "../../../client/views/table/csv.ts";
import { sortRows } from "../../../client/views/table/sort-rows.ts";
import { type Row } from "../../../client/views/table/tables.ts";

const row = (id: string, cells: Row["cells"], sortKeys: Row["sortKeys"] = {}): Row => ({
  selects: { type: "node", id },
  cells,
  sortKeys,
});
const ids = (rows: readonly Row[]) => rows.map(({ selects }) => selects.id);

describe("a table as CSV", () => {
  it("quotes what holds commas, quotes or line breaks, and leaves empty what is not there", () => {
    expect(
      toCsv(
        ["Name", "Place", "Meetings"],
        [
          ['The "Coalition"', "Paris, France", 12],
          ["Two\nlines", null, 0],
        ],
      ),
    ).toBe('Name,Place,Meetings\r\n"The ""Coalition""","Paris, France",12\r\n"Two\nlines",,0\r\n');
  });

  it("does not let a spreadsheet take a text for a formula", () => {
    expect(toCsv(["Name"], [["=HYPERLINK(1)"], ["-5 points"], [-5]])).toBe(
      "Name\r\n'=HYPERLINK(1)\r\n'-5 points\r\n-5\r\n",
    );
  });
});

describe("a sorted table", () => {
  const rows = [
    row("b", ["Émile", 10, "20 Dec 2025"], { 2: "2025-12-20" }),
    row("c", ["anna", 9, null]),
    row("a", ["Zoe", 9, "3 Feb 2025"], { 2: "2025-02-03" }),
  ];

  it("goes by letters without case and accents, and by numbers", () => {
    expect(ids(sortRows(rows, { column: 0, descending: false }))).toEqual(["c", "b", "a"]);
    expect(ids(sortRows(rows, { column: 1, descending: true }))).toEqual(["b", "c", "a"]);
  });

  it("goes by the day, not by how a date is written, with empty cells last either way", () => {
    expect(ids(sortRows(rows, { column: 2, descending: false }))).toEqual(["a", "b", "c"]);
    expect(ids(sortRows(rows, { column: 2, descending: true }))).toEqual(["b", "a", "c"]);
  });
});
