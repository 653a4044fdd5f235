import { Menu } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import {
  type CellAggregation,
  type MatrixOrder,
  type StanceLevel,
} from "../../model/network-options.ts";
import { Segments } from "../../panels/parts/Segments.tsx";

const aggregations: readonly { value: CellAggregation; label: string; title: string }[] = [
  { value: "LATEST", label: "Latest", title: "The last position in the period" },
  { value: "MEAN", label: "Mean", title: "The mean of all positions, −1 to 1" },
  { value: "SUBTRACT", label: "Supports − opposes", title: "How often more for than against" },
];

const levels: readonly { value: StanceLevel; label: string; title: string }[] = [
  { value: "PERSON", label: "Persons", title: "Each holder, as recorded" },
  { value: "ORGANISATION", label: "Organisations", title: "What persons belong to on that day" },
  { value: "STATE", label: "States", title: "The states that persons belong to on that day" },
];

const orders: readonly { value: MatrixOrder; label: string; meaning: string }[] = [
  { value: "CLUSTER", label: "cluster", meaning: "those who agree stand together" },
  { value: "COUNT", label: "positions", meaning: "most positions first" },
  { value: "SIDE", label: "side", meaning: "by side of the table" },
  { value: "AREA", label: "area", meaning: "by side, issues by area" },
  { value: "NAME", label: "name", meaning: "by name and title" },
];

/** What a cell of the matrix shows, as whose positions count, and in which order actors and issues stand. */
export function StancesOptions() {
  const explorer = useExplorer();
  const { cell, stanceLevel, order } = useExplorerState((state) => state.options);
  return (
    <>
      <Segments
        label="What a cell shows"
        options={aggregations}
        value={cell}
        onChange={(next) => void explorer.setOptions({ cell: next })}
      />
      <Segments
        label="As whose a position counts"
        options={levels}
        value={stanceLevel}
        onChange={(next) => void explorer.setOptions({ stanceLevel: next })}
      />
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className="chip chip-add">
            order: {orders.find(({ value }) => value === order)?.label}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {orders.map(({ value, label, meaning }) => (
            <Menu.Item
              key={value}
              aria-current={value === order}
              onClick={() => void explorer.setOptions({ order: value })}
            >
              {label} <span className="beside">{meaning}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
