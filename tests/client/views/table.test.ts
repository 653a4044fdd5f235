import { english } from "../support/english.ts";
import { describe, expect, it } from "vitest";
import {
  figuresOfColumn,
  inFigures,
  signedFigures,
} from "../../../client/panels/parts/in-figures.ts";
import { toCsv } from "../../../client/views/table/csv.ts";
import {
  agreementTable,
  encountersTable,
  measureCells,
  measureColumns,
} from "../../../client/views/table/network-tables.ts";
import { columnWidths } from "../../../client/views/table/column-widths.ts";
import { emptyGraph, type MetTie, withFacts } from "../../../client/model/explored-graph.ts";
import { tablesOf } from "../../../client/views/table/tables.ts";
import { actor, agreement, attended, meeting } from "../model/made-up-graph.ts";

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

describe("the tables of evidence", () => {
  const [there, announced] = attended("talks", "ann", "bob");
  if (there === undefined || announced === undefined) throw new Error("two attendances");
  const graph = withFacts(emptyGraph(), {
    nodes: [
      actor("ann"),
      actor("bob"),
      meeting("talks", "2025-03-01", { attendanceCount: 3, attendedCount: 1 }),
    ],
    ties: [there, { ...announced, status: "ANNOUNCED", isInherited: true }],
  });
  const tables = tablesOf(english, graph, []);
  const tableOf = (id: string) => tables.find((table) => table.id === id);

  it("count at a meeting those who were there, not who was only announced", () => {
    const { columns = [], rows = [] } = tableOf("meetings") ?? {};
    expect(columns.at(-1)).toBe("Attended in all");
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual([1]);
  });

  it("say of each attendance, in the file too, whether it has a source of its own", () => {
    const { columns = [], rows = [] } = tableOf("attendances") ?? {};
    const csv = toCsv(
      columns,
      rows.map(({ cells }) => cells),
    );
    expect(csv.split("\r\n")).toEqual([
      "Actor,Meeting,Date,Role,Status,Confidence,Evidence",
      "ann,talks,1 Mar 2025,,attended,high,of its own",
      'bob,talks,1 Mar 2025,,"announced, not shown to have come",high,inherited from the meeting',
      "",
    ]);
  });
});

describe("the columns of a table", () => {
  const rowOf = (...cells: (string | number | null)[]) => ({
    selects: { type: "node", id: String(cells[0]) } as const,
    cells,
    sortKeys: {},
  });

  it("are as wide as their longest text or their head, and never wider than can be read", () => {
    const rows = [rowOf("Steve Witkoff", 12, "x".repeat(400)), rowOf("Kirill Dmitriev", 1.5, null)];
    const table = { id: "t", title: "T", columns: ["Name", "Weighted degree", "Office"], rows };
    expect(columnWidths(table)).toEqual([15, 16, 36]);
    expect(columnWidths({ ...table, rows: [] })).toEqual([6, 16, 8]);
  });
});

describe("the tables of a network", () => {
  const label = (id: string) => id.toUpperCase();
  const met: MetTie = {
    kind: "MET",
    id: "a+b",
    from: "a",
    to: "b",
    weight: 0.5,
    strength: 1,
    n: 3,
    first: "2025-01-01",
    last: "2025-03-01",
    meetings: [],
  };

  it("have a column for the weight only if it is not the number of sessions", () => {
    expect(encountersTable(english, [met], label)).toMatchObject({
      columns: ["One", "Other", "Sessions", "Weight", "First", "Last"],
      rows: [{ cells: ["A", "B", 3, 0.5, "1 Jan 2025", "1 Mar 2025"] }],
    });
    expect(encountersTable(english, [{ ...met, weight: 3, strength: null }], label)).toMatchObject({
      columns: ["One", "Other", "Sessions", "First", "Last"],
      rows: [{ cells: ["A", "B", 3, "1 Jan 2025", "1 Mar 2025"], sortKeys: { 3: "2025-01-01" } }],
    });
  });

  it("say of each pair whether it agrees", () => {
    expect(agreementTable(english, [agreement("a", "b", -0.4, 2)], label).rows).toEqual([
      {
        selects: { type: "tie", id: "a~b" },
        cells: ["A", "B", -0.4, "disagree", 2],
        sortKeys: {},
      },
    ]);
  });

  it("have each actor's measures, and none for actors that the server left out", () => {
    const own = {
      DEGREE: 2,
      WEIGHTED_DEGREE: 1.5,
      BETWEENNESS: 0.1,
      CLOSENESS: 0.4,
      EIGENVECTOR: 0.3,
      PAGERANK: 0.2,
      community: 0,
    };
    const measures = new Map([["a", own]]);
    expect(measureColumns(english, measures)).toEqual([
      "Betweenness",
      "Closeness",
      "Degree",
      "Eigenvector",
      "PageRank",
      "Weighted degree",
      "Community",
    ]);
    expect(measureCells(measures, "a")).toEqual([0.1, 0.4, 2, 0.3, 0.2, 1.5, 1]);
    expect(measureCells(measures, "b")).toEqual([null, null, null, null, null, null, null]);
    expect([measureColumns(english, null), measureCells(null, "a")]).toEqual([[], []]);
  });
});

describe("numbers on the screen", () => {
  it("are whole where they are whole, and carry a true minus", () => {
    expect([3, -2, 0.256, -0.3, 0.0004, 1204].map((value) => inFigures(english, value))).toEqual([
      "3",
      "−2",
      "0.26",
      "−0.30",
      "0.0004",
      "1,204",
    ]);
    expect([0.3, -0.3, 0].map((value) => signedFigures(english, value))).toEqual([
      "+0.30",
      "−0.30",
      "0",
    ]);
  });

  it("of one column are written alike", () => {
    expect([1, 12].map(figuresOfColumn(english, [1, 12, null]))).toEqual(["1", "12"]);
    expect([1, 1.5].map(figuresOfColumn(english, [1, 1.5]))).toEqual(["1.00", "1.50"]);
    expect([0.5, 0.0123].map(figuresOfColumn(english, [0.5, 0.0123, "x"]))).toEqual([
      "0.500",
      "0.012",
    ]);
  });
});
