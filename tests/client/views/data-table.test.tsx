import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { ExplorerProvider } from "../../../client/explorer-context.tsx";
import { Themed } from "../../../client/theme/Themed.tsx";
import { csvOfTable } from "../../../client/views/table/download-table.ts";
import { DataTable } from "../../../client/views/table/DataTable.tsx";
import { type Row, type Table } from "../../../client/views/table/shown-table.ts";
import { useSortedTable } from "../../../client/views/table/use-sorted-table.ts";
import { plainSource } from "../model/plain-source.ts";
import { givePageHeight } from "../support/page-height.ts";

const row = (id: string, cells: Row["cells"], sortKeys: Row["sortKeys"] = {}): Row => ({
  selects: { type: "node", id },
  cells,
  sortKeys,
});

const user = userEvent.setup();
const keepCsv = vi.fn<(text: string) => void>();

function Shown({ table }: { table: Table }) {
  const sorted = useSortedTable(table, { column: 0, descending: false });
  return (
    <>
      <DataTable table={table} sorted={sorted} />
      <button type="button" tabIndex={-1} onClick={() => keepCsv(csvOfTable(table, sorted))}>
        CSV
      </button>
    </>
  );
}

function show(columns: readonly string[], rows: readonly Row[]) {
  const explorer = createExplorer(plainSource({ nodes: [], ties: [] }));
  render(
    <Themed env="test">
      <ExplorerProvider explorer={explorer}>
        <Shown table={{ id: "all", title: "All", columns, rows }} />
      </ExplorerProvider>
    </Themed>,
  );
  return explorer;
}

const drawn = () =>
  within(screen.getByRole("grid"))
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
const sort = (name: string) => user.click(screen.getByRole("button", { name }));

beforeEach(() => givePageHeight(600));
afterEach(cleanup);

describe("a sorted table", () => {
  const rows = [
    row("b", ["Émile", 10, "20 Dec 2025"], { 2: "2025-12-20" }),
    row("c", ["anna", 9, null]),
    row("a", ["Zoe", 9, "3 Feb 2025"], { 2: "2025-02-03" }),
  ];
  const columns = ["Name", "Meetings", "Date"];

  it("compares letters without case and accents, and numbers, with a stable order", async () => {
    show(columns, rows);
    expect(drawn()).toEqual(["anna", "Émile", "Zoe"]);
    await sort("Meetings");
    expect(drawn()).toEqual(["anna", "Zoe", "Émile"]);
    await sort("Meetings");
    expect(drawn()).toEqual(["Émile", "anna", "Zoe"]);
  });

  it("sorts dates by day, not by their text, with empty cells last in both directions", async () => {
    show(columns, rows);
    await sort("Date");
    expect(drawn()).toEqual(["Zoe", "Émile", "anna"]);
    await sort("Date");
    expect(drawn()).toEqual(["Émile", "Zoe", "anna"]);
    expect(screen.getByRole("columnheader", { name: "Date" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
  });
});

describe("a table of three thousand rows", () => {
  const name = (n: number) => `Actor ${String(n).padStart(4, "0")}`;
  const rows = Array.from({ length: 3000 }, (_, n) => row(`a${n}`, [name(n), n]));

  it("draws the visible ones, says how many there are, and exports them all as CSV", async () => {
    show(["Name", "Meetings"], rows);
    expect(drawn().length).toBeGreaterThan(15);
    expect(drawn().length).toBeLessThan(40);
    const grid = screen.getByRole("grid", { name: "All" });
    expect(grid.getAttribute("aria-rowcount")).toBe("3001");
    expect(within(grid).getAllByRole("row")[1]?.getAttribute("aria-rowindex")).toBe("2");
    await user.click(screen.getByRole("button", { name: "CSV" }));
    const lines = rows.map(({ cells }) => `${cells.join(",")}\r\n`);
    expect(keepCsv.mock.lastCall).toEqual([`Name,Meetings\r\n${lines.join("")}`]);
  });

  it("is a single tab stop, and its keys reach every row and cell", async () => {
    const explorer = show(["Name", "Meetings"], rows);
    await user.tab();
    expect(document.activeElement?.textContent).toBe(name(0));
    await user.keyboard("{Control>}{End}{/Control}");
    const last = document.activeElement?.closest("tr");
    expect(last?.getAttribute("aria-rowindex")).toBe("3001");
    expect(document.activeElement?.textContent).toBe("2,999");
    await user.keyboard("{ArrowLeft}{ArrowUp}{Enter}");
    expect(explorer.store.getState().selection).toEqual({ type: "node", id: "a2998" });
    expect(drawn().length).toBeLessThan(40);
    await user.keyboard("{Control>}{Home}{/Control}{ArrowUp}{Enter}");
    expect(document.activeElement?.textContent).toBe("Name");
    expect(drawn()[0]).toBe(name(2999));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
