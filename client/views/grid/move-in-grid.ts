/** A cell's row and column in a grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Number of rows for Page Up and Page Down. */
const page = 8;

/** Rows and columns, headers included; an empty corner is never focused. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many of the rows are headers. */
  readonly headers: number;
  readonly emptyCorner: boolean;
}

/** The cell that a key leads to, within the grid's bounds; null for other keys. */
export function moveInGrid(
  from: Place,
  key: { key: string; ctrlKey: boolean; metaKey: boolean },
  size: GridSize,
): Place | null {
  const far = key.ctrlKey || key.metaKey;
  const { row, column } = from;
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? size.rows - 1 : row, column: size.columns - 1 },
  }[key.key];
  if (to === undefined) return null;
  const inCorner = size.emptyCorner && to.row < size.headers && to.column <= 0;
  return {
    row: Math.min(size.rows - 1, Math.max(inCorner ? size.headers : 0, to.row)),
    column: Math.min(size.columns - 1, Math.max(0, to.column)),
  };
}
