import { useEffect, useEffectEvent } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Space } from "../grid/Space.tsx";
import { type DrawnRow, findPlace, stopAt, useGrid } from "../grid/use-grid.ts";
import { IssueHead } from "./IssueHead.tsx";
import { IssueOverTimeButton } from "./IssueOverTimeButton.tsx";
import { type Matrix, type MatrixRow } from "./matrix.ts";
import { StanceRow } from "./StanceRow.tsx";
import { findSelectedId } from "../../model/selection.ts";

/** Pixels; must match stances.css. */
const rowHeight = 21;
/** Space above a group of rows, pixels. */
const aboveGroup = 6;

interface PlacedRow {
  readonly row: MatrixRow;
  readonly group: number;
  readonly height: number;
}

/** Rows of the grid above the actors: the issues, and the way to each over time. */
const headers = 2;

/** The matrix as a grid: row 0 contains the issues, row 1 a button for each, column 0 the actors. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const t = useText();
  const selected = useExplorerState((state) => findSelectedId(state.selection));
  const rows = placedRows(matrix);
  const size = {
    rows: rows.length + headers,
    columns: matrix.columns.length + 1,
    headers,
    emptyCorner: true,
  };
  const heightOf = (row: number) => rows[row]?.height ?? rowHeight;
  const first = findCell(matrix, rows, selected) ?? { row: headers, column: 1 };
  const { scroll, setScroll, focus, events, ...drawn } = useGrid(size, heightOf, first);

  // A link may select a cell that is not visible at first.
  const showSelected = useEffectEvent((scroll: HTMLElement) => {
    if (findCell(matrix, rows, selected) === null) return;
    const cell = findPlace(scroll, focus);
    cell?.scrollIntoView({ block: "center", inline: "center" });
  });
  useEffect(() => {
    if (scroll !== null) showSelected(scroll);
  }, [scroll]);

  const rowsOf = (group: number) => drawn.rows.filter(({ index }) => rows[index]?.group === group);
  const toRow = ({ index, spaceBefore }: DrawnRow) => {
    const row = rows[index]?.row;
    return row === undefined ? null : (
      <StanceRow
        key={row.actor.id}
        row={row}
        index={index + headers}
        columns={matrix.columns}
        cells={matrix.cells}
        focus={focus.row === index + headers ? focus.column : null}
        selected={selected?.split(">")[0] === row.actor.id ? selected : null}
        spaceBefore={spaceBefore + (rows[index]?.height ?? rowHeight) - rowHeight}
      />
    );
  };
  return (
    <section className="matrix-scroll" ref={setScroll} aria-label={t("matrix.region")}>
      <table
        className="matrix"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t("matrix.label")}
        aria-rowcount={size.rows}
        {...events}
      >
        <thead>
          <tr aria-rowindex={1}>
            <td className="matrix-corner" aria-label={t("matrix.corner")} />
            {matrix.columns.map(({ issue }, place) => (
              <IssueHead
                key={issue.id}
                issue={issue}
                selected={selected === issue.id}
                stop={stopAt(0, place + 1, focus)}
              />
            ))}
            <td className="matrix-overhang" aria-hidden="true" />
          </tr>
          <tr aria-rowindex={2}>
            <td className="matrix-corner" aria-label={t("rail.over-time")} />
            {matrix.columns.map(({ issue }, place) => (
              <IssueOverTimeButton
                key={issue.id}
                issue={issue}
                stop={stopAt(1, place + 1, focus)}
              />
            ))}
          </tr>
        </thead>
        {matrix.groups.map(({ title }, group) => (
          <tbody key={title ?? ""} {...(title !== null && { "aria-label": title })}>
            {rowsOf(group).map(toRow)}
          </tbody>
        ))}
        <tbody>
          <Space height={drawn.spaceAfter} />
        </tbody>
      </table>
    </section>
  );
}

function placedRows({ groups }: Matrix): PlacedRow[] {
  return groups.flatMap((group, g) =>
    group.rows.map((row, n) => {
      const isFirst = n === 0 && g > 0;
      return { row, group: g, height: rowHeight + (isFirst ? aboveGroup : 0) };
    }),
  );
}

/** The row and column of a cell in the grid; null if it is not there. */
function findCell(matrix: Matrix, rows: readonly PlacedRow[], id: string | null) {
  const [actor, issue] = id?.split(">") ?? [];
  const row = rows.findIndex((placed) => placed.row.actor.id === actor);
  const column = matrix.columns.findIndex((one) => one.issue.id === issue);
  return row < 0 || column < 0 ? null : { row: row + headers, column: column + 1 };
}
