import { Button, Checkbox } from "@mantine/core";
import { useId } from "react";
import { boundsInput } from "../../api/bounds-input.ts";
import { offeredDocumentsQuery } from "../../api/operations/evidence-operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { sideTitle } from "../../model/sides.ts";
import { useText } from "../../language/use-text.ts";
import { expandableKinds } from "../../model/kinds.ts";
import { isFiltering, type Period } from "../../model/filters.ts";
import { dateWords } from "../parts/date-words.ts";
import { Mark } from "../parts/Mark.tsx";
import { counted } from "../../format/format-count.ts";
import { useSides } from "../parts/use-sides.ts";
import { DayField } from "./DayField.tsx";
import { useTimeSpan } from "../time/use-time-span.ts";

/** All filters. */
export function Filters() {
  return (
    <div className="filters">
      <PeriodFilter />
      <KindFilter />
      <SideFilter />
      <AreaFilter />
      <DocumentFilter />
      <DatasetFilter />
      <ClearFilters />
    </div>
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
      <legend>{t("filter.period")}</legend>
      <div className="filters-period">
        <DayField
          label={t("filter.from")}
          {...bounds}
          day={period?.from ?? null}
          onDay={(day) => change("from", day)}
        />
        <span>{t("filter.until")}</span>
        <DayField
          label={t("filter.to")}
          {...bounds}
          day={period?.to ?? null}
          onDay={(day) => change("to", day)}
        />
      </div>
    </fieldset>
  );
}

function KindFilter() {
  const t = useText();
  const explorer = useExplorer();
  const kinds = useExplorerState((state) => state.filters.kinds);
  return (
    <fieldset>
      <legend>{t("filter.kinds")}</legend>
      <div className="filters-columns">
        {expandableKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={t(`node-kinds.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={() => void explorer.setFilter({ kinds: toggled(kinds, kind) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SideFilter() {
  const t = useText();
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.sides);
  const sides = useSides();
  if (sides.length === 0) return null;
  return (
    <fieldset>
      <legend>{t("filter.sides")}</legend>
      <div className="filters-columns">
        {sides.map((side) => (
          <Checkbox
            key={side.id}
            size="xs"
            label={
              <>
                <Mark kind="ACTOR" side={side.id} size={9} /> {sideTitle(t, side)}
              </>
            }
            checked={chosen.includes(side.id)}
            onChange={() => void explorer.setFilter({ sides: toggled(chosen, side.id) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function AreaFilter() {
  const t = useText();
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.areas);
  const areas = useExplorerState((state) => state.overview?.areas) ?? [];
  if (areas.length === 0) return null;
  return (
    <fieldset>
      <legend>{t("filter.areas")}</legend>
      <div className="filters-columns">
        {areas.map(({ name, issueCount, positionCount }) => (
          <Checkbox
            key={name}
            size="xs"
            label={name}
            title={t("filter.area-holds", {
              issues: counted(t, issueCount, "issue"),
              positions: counted(t, positionCount, "position"),
            })}
            checked={chosen.includes(name)}
            onChange={() => void explorer.setFilter({ areas: toggled(chosen, name) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The most documents that are listed; others are found by their names, and filtered by on their pages. */
const mostDocuments = 50;

/** The documents of the filtered data sets. Only shown if there are any. */
function DocumentFilter() {
  const t = useText();
  const explorer = useExplorer();
  const { documents: chosen, datasets } = useExplorerState((state) => state.filters);
  const filter = boundsInput({ datasets });
  const { data } = useOperation(offeredDocumentsQuery, { filter, first: mostDocuments });
  const help = useId();
  if (data === undefined || data.documents.totalCount === 0) return null;
  const { nodes, totalCount } = data.documents;
  return (
    <fieldset aria-describedby={help}>
      <legend>{t("filter.documents")}</legend>
      <p className="filters-help" id={help}>
        {t("filter.documents-help")}
      </p>
      <div className="filters-list">
        {nodes.map(({ id, title, date }) => (
          <Checkbox
            key={id}
            size="xs"
            label={
              <>
                {title} {date && <span className="beside">{dateWords(t, date)}</span>}
              </>
            }
            checked={chosen.includes(id)}
            onChange={() => void explorer.setFilter({ documents: toggled(chosen, id) })}
          />
        ))}
      </div>
      {totalCount > nodes.length && (
        <p className="filters-help">
          {t("filter.more-documents", { n: totalCount - nodes.length })}
        </p>
      )}
    </fieldset>
  );
}

/** Only shown if there is more than one data set. */
function DatasetFilter() {
  const t = useText();
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.filters.datasets);
  const datasets = useExplorerState((state) => state.overview?.datasets) ?? [];
  if (datasets.length < 2) return null;
  return (
    <fieldset>
      <legend>{t("filter.datasets")}</legend>
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

function ClearFilters() {
  const t = useText();
  const explorer = useExplorer();
  const filtering = useExplorerState((state) => isFiltering(state.filters));
  if (!filtering) return null;
  return (
    <Button size="xs" onClick={() => void explorer.clearFilters()}>
      {t("filter.clear")}
    </Button>
  );
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
