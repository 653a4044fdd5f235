import { type Table } from "./shown-table.ts";

/** Longer texts are cut: they stand whole in the panel, as the tip, and in the CSV. In letters. */
const longest = 40;

/** Of an average letter, where a figure is 1 wide; a short text may be of wider ones. */
const letter = 0.86;
const slack = 1.5;

/** Beside a head there is room for the arrow that tells the order. In figures. */
const arrow = 2.5;

/** How wide each column is, in figures (`ch`) without padding: all its texts fit but the very long. */
export function columnWidths({ columns, rows }: Table): number[] {
  return columns.map((name, column) => {
    const cells = rows.map(({ cells }) => lengthOf(cells[column] ?? null));
    const widest = Math.min(longest, Math.max(...cells)) * letter + slack;
    return Math.ceil(Math.max(widest, name.length * letter + arrow));
  });
}

/** A number is written with at most three decimals, a sign, and separators of thousands. */
function lengthOf(cell: string | number | null): number {
  if (cell === null) return 0;
  if (typeof cell === "string") return cell.length;
  return Number.isInteger(cell)
    ? cell.toLocaleString("en").length
    : Math.trunc(cell).toString().length + 4;
}
