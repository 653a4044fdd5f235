import { Button, Checkbox, Popover } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { expandableKinds } from "../../model/kinds.ts";
import { isFiltering, type Period } from "../../model/filters.ts";
import { Mark } from "../parts/Mark.tsx";
import { counted, nodeKindWord } from "../parts/english-words.ts";
import { useSides } from "../parts/use-sides.ts";
import { DayField } from "./DayField.tsx";
import { useTimeSpan } from "../time/use-time-span.ts";

/** All that can be filtered by. */
export function FilterMenu() {
  return (
    <Popover position="bottom-start" width={340} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="chip chip-add">
          + filter
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="filters">
          <PeriodFilter />
          <KindFilter />
          <SideFilter />
          <AreaFilter />
          <DatasetFilter />
          <LiftAll />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function PeriodFilter() {
  const t = useText();
  const explorer = useExplorer();
  const period = useExplorerState((state) => state.filters.period);
  const span = useTimeSpan();
  const change = (end: keyof Period, day: string | null) => {
    const next = { from: null, to: null, ...period, [end]: day };
    if (next.from !== null && next.to !== null && next.from > next.to) {
      return t("filter.ends-before", { from: next.from, to: next.to });
    }
    const open = next.from === null && next.to === null;
    void explorer.setFilter({ period: open ? null : next });
    return null;
  };
  const bounds = span === null ? {} : { min: span.from, max: span.to };
  return (
    <fieldset>
      <legend>Period</legend>
      <div className="filters-period">
        <DayField
          label="From"
          {...bounds}
          day={period?.from ?? null}
          onDay={(day) => change("from", day)}
        />
        <span>to</span>
        <DayField
          label="To"
          {...bounds}
          day={period?.to ?? null}
          onDay={(day) => change("to", day)}
        />
      </div>
    </fieldset>
  );
}

function KindFilter() {
  const explorer = useExplorer();
  const kinds = useExplorerState((state) => state.filters.kinds);
  return (
    <fieldset>
      <legend>Kinds</legend>
      <div className="filters-columns">
        {expandableKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={nodeKindWord[kind].many}
            checked={kinds.includes(kind)}
            onChange={() => void explorer.setFilter({ kinds: toggled(kinds, kind) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SideFilter() {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.sides);
  const sides = useSides();
  if (sides.length === 0) return null;
  return (
    <fieldset>
      <legend>Sides</legend>
      <div className="filters-columns">
        {sides.map(({ id, title }) => (
          <Checkbox
            key={id}
            size="xs"
            label={
              <>
                <Mark kind="ACTOR" side={id} size={9} /> {title}
              </>
            }
            checked={chosen.includes(id)}
            onChange={() => void explorer.setFilter({ sides: toggled(chosen, id) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function AreaFilter() {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.areas);
  const areas = useExplorerState((state) => state.overview?.areas) ?? [];
  if (areas.length === 0) return null;
  return (
    <fieldset>
      <legend>Areas of issues</legend>
      <div className="filters-columns">
        {areas.map(({ name, issueCount, positionCount }) => (
          <Checkbox
            key={name}
            size="xs"
            label={name}
            title={`${counted(issueCount, "issue")}, ${counted(positionCount, "position")}`}
            checked={chosen.includes(name)}
            onChange={() => void explorer.setFilter({ areas: toggled(chosen, name) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** There only where there is a choice. */
function DatasetFilter() {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.datasets);
  const datasets = useExplorerState((state) => state.overview?.datasets) ?? [];
  if (datasets.length < 2) return null;
  return (
    <fieldset>
      <legend>Data sets</legend>
      {datasets.map(({ id, title }) => (
        <Checkbox
          key={id}
          size="xs"
          label={title}
          checked={chosen.includes(id)}
          onChange={() => void explorer.setFilter({ datasets: toggled(chosen, id) })}
        />
      ))}
    </fieldset>
  );
}

function LiftAll() {
  const explorer = useExplorer();
  const filtering = useExplorerState((state) => isFiltering(state.filters));
  if (!filtering) return null;
  return (
    <Button size="xs" onClick={() => void explorer.clearFilters()}>
      Clear filters
    </Button>
  );
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
