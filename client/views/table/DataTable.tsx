import { ActionIcon, Button } from "@mantine/core";
import { ArrowDown, ArrowUp, Waypoints } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { figuresOfColumn } from "../../panels/parts/english-in-figures.ts";
import { type Order } from "./sort-rows.ts";
import { type Row, type Table } from "./table.ts";

/** Rows drawn at once; the others on request. */
const few = 200;

/** One table: sorted by its heads, each row selected by its first cell. */
export function DataTable(props: {
  table: Table;
  rows: readonly Row[];
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const { table, rows, order, onOrder } = props;
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, few);
  const figures = useMemo(
    () =>
      table.columns.map((_, place) => figuresOfColumn(table.rows.map(({ cells }) => cells[place]))),
    [table],
  );
  return (
    // Scrollable, so it can be focused and scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-label={table.title} tabIndex={0}>
      <table>
        <caption className="unseen">
          {table.title}: {rows.length} rows. Select a row to see what it rests on.
        </caption>
        <thead>
          <tr>
            {table.columns.map((name, column) => (
              <Head key={name} name={name} column={column} order={order} onOrder={onOrder} />
            ))}
            {rows.some(({ action }) => action !== undefined) && (
              <th scope="col" aria-label="On the graph" />
            )}
          </tr>
        </thead>
        {/* Only carries keys on from the buttons within. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={moveFocus}>
          {shown.map((row) => (
            <BodyRow key={row.selects.id} row={row} figures={figures} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button size="xs" onClick={() => setAll(true)}>
          Show all {rows.length.toLocaleString("en")} rows
        </Button>
      )}
    </section>
  );
}

function Head(props: {
  name: string;
  column: number;
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const { name, column, order, onOrder } = props;
  const sorted = order.column === column;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        onClick={() => onOrder({ column, descending: sorted && !order.descending })}
      >
        {name}
        {sorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}

function BodyRow(props: { row: Row; figures: readonly ((value: number) => string)[] }) {
  const { row, figures } = props;
  const explorer = useExplorer();
  const selected = useExplorerState(
    ({ selection }) => selection?.type === row.selects.type && selection.id === row.selects.id,
  );
  const select = () => explorer.select(row.selects);
  const [first, ...rest] = row.cells;
  return (
    <tr data-selected={selected} onClick={select}>
      <th scope="row">
        <button type="button" aria-pressed={selected} onClick={select}>
          {first}
        </button>
      </th>
      {rest.map((cell, column) => (
        <td
          key={column}
          data-number={typeof cell === "number"}
          data-short={typeof cell === "number" || String(cell).length < 22}
        >
          {typeof cell === "number" ? figures[column + 1]?.(cell) : cell}
        </td>
      ))}
      {row.action !== undefined && (
        <td className="table-action">
          <ActionIcon
            size={24}
            variant="subtle"
            title={row.action.label}
            aria-label={`${row.action.label}: ${row.cells.slice(0, 2).join(", ")}`}
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
  );
}

/** Arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const row = (event.target as HTMLElement).closest("tr");
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  next?.querySelector("button")?.focus();
  event.preventDefault();
}
