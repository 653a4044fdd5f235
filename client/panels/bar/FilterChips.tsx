import { X } from "lucide-react";
import { type ReactNode } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { formatDateRange } from "../../format/english-date-range.ts";
import { Mark } from "../parts/Mark.tsx";
import { nodeKindWord } from "../parts/english-words.ts";
import { useSides } from "../parts/use-sides.ts";

/** What is filtered by, each with a way to lift it. */
export function FilterChips() {
  const explorer = useExplorer();
  const filters = useExplorerState((state) => state.filters);
  const sides = useSides();
  const { period, kinds, areas, sides: chosen, datasets } = filters;
  const overview = useExplorerState((state) => state.overview);
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);
  return (
    <>
      {period !== null && (
        <Chip name="period" onLift={() => void explorer.setFilter({ period: null })}>
          {formatDateRange(period.from, period.to)}
        </Chip>
      )}
      {kinds.length > 0 && (
        <Chip name="kinds" onLift={() => void explorer.setFilter({ kinds: [] })}>
          only {kinds.map((kind) => nodeKindWord[kind].many).join(", ")}
        </Chip>
      )}
      {areas.map((area) => (
        <Chip
          key={area}
          name={area}
          onLift={() => void explorer.setFilter({ areas: without(areas, area) })}
        >
          {area}
        </Chip>
      ))}
      {chosen.map((side) => (
        <Chip
          key={side}
          name={side}
          onLift={() => void explorer.setFilter({ sides: without(chosen, side) })}
        >
          <Mark kind="ACTOR" side={side} size={9} />
          {sides.find(({ id }) => id === side)?.title ?? side}
        </Chip>
      ))}
      {datasets.map((id) => (
        <Chip
          key={id}
          name={id}
          onLift={() => void explorer.setFilter({ datasets: without(datasets, id) })}
        >
          {overview?.datasets.find((dataset) => dataset.id === id)?.title ?? id}
        </Chip>
      ))}
    </>
  );
}

function Chip(props: { name: string; onLift: () => void; children: ReactNode }) {
  return (
    <span className="chip">
      {props.children}
      <button type="button" aria-label={`Lift the filter ${props.name}`} onClick={props.onLift}>
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
