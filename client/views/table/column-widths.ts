import { type Table } from "./shown-table.ts";

/**
 * The most letters of a cell; longer texts are cut here, and complete in the panel, the tooltip and the CSV.
 */
const longest = 40;

/** Width of an average letter in figures; a short text may have wider ones. */
const letter = 0.86;
const slack = 1.5;

/** Space beside a header for the sort arrow, in figures. */
const arrow = 2.5;

/** The width of each column in figures (`ch`), without padding: all texts fit except very long ones. */
export function columnWidths({ columns, rows }: Table): number[] {
  return columns.map((name, column) => {
    const cells = rows.map(({ cells }) => lengthOf(cells[column] ?? null));
    const widest = Math.min(longest, Math.max(...cells)) * letter + slack;
    return Math.ceil(Math.max(widest, name.length * letter + arrow));
  });
}

/** Numbers have at most three decimals, a sign, and separators of thousands. */
function lengthOf(cell: string | number | null): number {
  if (cell === null) return 0;
  if (typeof cell === "string") return cell.length;
  return Number.isInteger(cell)
    ? cell.toLocaleString("en").length
    : Math.trunc(cell).toString().length + 4;
}
