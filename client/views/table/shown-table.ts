import { type OneSelected } from "../../model/selection.ts";
import { type Cell } from "./csv.ts";

/** A row of a table: its cells in the order of the columns, and what it selects. */
export interface Row {
  readonly selects: OneSelected;
  readonly cells: readonly Cell[];
  /** Sort keys by column, for cells such as dates that are not sorted by their text. */
  readonly sortKeys: Readonly<Record<number, Cell>>;
  /** A command for the row. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One kind of thing on the canvas, as a table. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
