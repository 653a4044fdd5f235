import "../../language/late-words.ts";
import { ActionIcon } from "@mantine/core";
import { ArrowDown, ArrowUp, Waypoints } from "lucide-react";
import { memo, useMemo } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { figuresOfColumn } from "../../panels/parts/in-figures.ts";
import { Space } from "../grid/Space.tsx";
import { stopAt, useGrid } from "../grid/use-grid.ts";
import { columnWidths } from "./column-widths.ts";
import { type Row, type Table } from "./shown-table.ts";
import { type SortedTable } from "./use-sorted-table.ts";
import { isSelected } from "../../model/selection.ts";

/**
 * Pixels; must match table.css. All rows have the same height, so that thousands can be scrolled without
 * being drawn.
 */
const rowHeight = 33;

/** One table: sorted by its headers; the first cell of a row selects it. */
export function DataTable({ table, sorted }: { table: Table; sorted: SortedTable }) {
  const t = useText();
  const { rows } = sorted.getRowModel();
  const heads = sorted.getFlatHeaders();
  const hasAction = rows.some(({ original }) => original.action !== undefined);
  const columns = heads.length + (hasAction ? 1 : 0);
  const size = { rows: rows.length + 1, columns, headers: 1, emptyCorner: false };
  const {
    setScroll,
    focus,
    rows: drawn,
    spaceAfter,
    events,
  } = useGrid(size, () => rowHeight, { row: 1, column: 0 });
  const widths = useMemo(() => columnWidths(table), [table]);
  const figures = useMemo(
    () =>
      table.columns.map((_, column) =>
        figuresOfColumn(
          t,
          table.rows.map(({ cells }) => cells[column]),
        ),
      ),
    [t, table],
  );
  return (
    <section className="table-scroll" aria-label={table.title} ref={setScroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" aria-label={table.title} aria-rowcount={size.rows} {...events}>
        <caption className="unseen">
          {t("table.caption", { title: table.title, n: rows.length })}
        </caption>
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width: `calc(${width}ch + 24px)` }} />
          ))}
          {hasAction && <col style={{ width: 48 }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map(({ column }, place) => (
              <Head key={column.id} column={column} stop={stopAt(0, place, focus)} />
            ))}
            {hasAction && (
              <th
                scope="col"
                aria-label={t("table.on-graph")}
                {...stopAt(0, heads.length, focus)}
              />
            )}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ index, spaceBefore }) => {
            const row = rows[index]?.original;
            return row === undefined ? null : (
              <BodyRow
                key={row.selects.id}
                row={row}
                index={index + 1}
                focus={focus.row === index + 1 ? focus.column : null}
                spaceBefore={spaceBefore}
                figures={figures}
              />
            );
          })}
          <Space height={spaceAfter} />
        </tbody>
      </table>
    </section>
  );
}

type Stop = ReturnType<typeof stopAt>;

function Head(props: { column: ReturnType<SortedTable["getAllLeafColumns"]>[number]; stop: Stop }) {
  const { column, stop } = props;
  const order = column.getIsSorted();
  const Arrow = order === "desc" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={order === false ? undefined : order === "desc" ? "descending" : "ascending"}
    >
      <button type="button" {...stop} onClick={() => column.toggleSorting()}>
        {String(column.columnDef.header)}
        {order !== false && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}

const BodyRow = memo(function BodyRow(props: {
  row: Row;
  /** From 1: the header is 0. */
  index: number;
  /** The focused column; null if the focus is in another row. */
  focus: number | null;
  spaceBefore: number;
  figures: readonly ((value: number) => string)[];
}) {
  const { row, index, focus, figures } = props;
  const explorer = useExplorer();
  const selected = useExplorerState(({ selection }) => isSelected(selection, row.selects.id));
  const select = () => explorer.select(row.selects);
  const stop = (column: number) => stopAt(index, column, { row: index, column: focus ?? -1 });
  const [first, ...rest] = row.cells;
  return (
    <>
      <Space height={props.spaceBefore} />
      <tr aria-rowindex={index + 1} data-selected={selected} onClick={select}>
        <th scope="row">
          <button
            type="button"
            aria-pressed={selected}
            title={String(first)}
            {...stop(0)}
            onClick={select}
          >
            {first}
          </button>
        </th>
        {rest.map((cell, n) => {
          const text = typeof cell === "number" ? figures[n + 1]?.(cell) : cell;
          return (
            <td
              key={n}
              data-number={typeof cell === "number"}
              title={text !== null && text !== undefined && text.length > 20 ? text : undefined}
              {...stop(n + 1)}
            >
              {text}
            </td>
          );
        })}
        {row.action !== undefined && (
          <td className="table-action">
            <ActionIcon
              size={24}
              variant="subtle"
              title={row.action.label}
              aria-label={`${row.action.label}: ${row.cells.slice(0, 2).join(", ")}`}
              {...stop(row.cells.length)}
              onClick={(event) => {
                event.stopPropagation();
                row.action?.run();
              }}
            >
              <Waypoints size={14} aria-hidden="true" />
            </ActionIcon>
          </td>
        )}
      </tr>
    </>
  );
});
