import { useExplorerState } from "../../../explorer-context.tsx";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { formatList } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { type Filters } from "../../../model/filters.ts";
import { useSourceTitles } from "../../parts/use-source-titles.ts";

/** The bounds in words: `in the chosen period, December 2025; by “…” alone`. Empty if there are none. */
export function useBoundsWords(filters: Partial<Filters>): string {
  const t = useText();
  const { period = null, datasets = [], sources = [], areas = [] } = filters;
  const overview = useExplorerState((state) => state.overview);
  const sourceTitle = useSourceTitles(sources);
  const datasetTitle = (id: string) =>
    overview?.datasets.find((dataset) => dataset.id === id)?.title ?? id;
  const quoted = (id: string) => t("citation.quote", { quote: sourceTitle(id) });
  return [
    ...(period === null
      ? []
      : [t("bounds.period", { days: formatDateRange(t, period.from, period.to) })]),
    ...(sources.length === 0
      ? []
      : [t("bounds.sources", { titles: formatList(t, sources.map(quoted)) })]),
    ...(datasets.length === 0
      ? []
      : [t("bounds.datasets", { titles: formatList(t, datasets.map(datasetTitle)) })]),
    ...(areas.length === 0 ? [] : [t("bounds.areas", { areas: formatList(t, areas) })]),
  ].join("; ");
}
