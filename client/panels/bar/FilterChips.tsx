import { X } from "lucide-react";
import { type ReactNode } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { sideTitle } from "../../model/sides.ts";
import { message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { Mark } from "../parts/Mark.tsx";
import { useDocumentTitles, useSourceTitles } from "../parts/use-titles.ts";
import { useSides } from "../parts/use-sides.ts";

/** The filters that are set, each with a button to clear it. */
export function FilterChips() {
  const t = useText();
  const explorer = useExplorer();
  const filters = useExplorerState((state) => state.filters);
  const sides = useSides();
  const { period, kinds, areas, sides: chosen, datasets, sources, documents } = filters;
  const sourceTitle = useSourceTitles(sources);
  const documentTitle = useDocumentTitles(documents);
  const overview = useExplorerState((state) => state.overview);
  const titleOf = (id: string) => {
    const side = sides.find((known) => known.id === id);
    return side === undefined ? id : sideTitle(t, side);
  };
  const datasetTitle = (id: string) =>
    overview?.datasets.find((dataset) => dataset.id === id)?.title ?? id;
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);
  return (
    <>
      {period !== null && (
        <Chip name={t("filter.period")} onLift={() => void explorer.setFilter({ period: null })}>
          {formatDateRange(t, period.from, period.to)}
        </Chip>
      )}
      {kinds.length > 0 && (
        <Chip name={t("filter.kinds")} onLift={() => void explorer.setFilter({ kinds: [] })}>
          {t("filter.only", { kinds: kinds.map((kind) => message(`node-kinds.${kind}`)) })}
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
          name={titleOf(side)}
          onLift={() => void explorer.setFilter({ sides: without(chosen, side) })}
        >
          <Mark kind="ACTOR" side={side} size={9} />
          {titleOf(side)}
        </Chip>
      ))}
      {datasets.map((id) => (
        <Chip
          key={id}
          name={datasetTitle(id)}
          onLift={() => void explorer.setFilter({ datasets: without(datasets, id) })}
        >
          {datasetTitle(id)}
        </Chip>
      ))}
      {sources.map((id) => (
        <Chip
          key={id}
          name={sourceTitle(id)}
          onLift={() => void explorer.setFilter({ sources: without(sources, id) })}
        >
          <span className="chip-title">{t("filter.only-source", { title: sourceTitle(id) })}</span>
        </Chip>
      ))}
      {documents.map((id) => (
        <Chip
          key={id}
          name={documentTitle(id)}
          onLift={() => void explorer.setFilter({ documents: without(documents, id) })}
        >
          <span className="chip-title">
            {t("filter.only-document", { title: documentTitle(id) })}
          </span>
        </Chip>
      ))}
    </>
  );
}

function Chip(props: { name: string; onLift: () => void; children: ReactNode }) {
  const t = useText();
  return (
    <span className="chip">
      {props.children}
      <button
        type="button"
        aria-label={t("filter.lift", { name: props.name })}
        onClick={props.onLift}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
