import { type OneSelected } from "../../model/selection.ts";
import { type Cell } from "./csv.ts";

/** A row of a table: its cells in the order of the columns, and what it selects. */
export interface Row {
  readonly selects: OneSelected;
  readonly cells: readonly Cell[];
  /** For cells that are not sorted by what they show, as dates: what they are sorted by, by column. */
  readonly sortKeys: Readonly<Record<number, Cell>>;
  /** What else can be done with it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What is on the canvas of one kind, as a table. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
