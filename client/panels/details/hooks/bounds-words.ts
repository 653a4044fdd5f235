import { useExplorerState } from "../../../explorer-context.tsx";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { formatList } from "../../../format/format-count.ts";
import { useText } from "../../../language/use-text.ts";
import { type Filters } from "../../../model/filters.ts";
import { useDocumentTitles, useSourceTitles } from "../../parts/use-titles.ts";

/** The bounds in words: `in the chosen period, December 2025; by “…” alone`. Empty if there are none. */
export function useBoundsWords(filters: Partial<Filters>): string {
  const t = useText();
  const { period = null, datasets = [], sources = [], documents = [], areas = [] } = filters;
  const overview = useExplorerState((state) => state.overview);
  const sourceTitle = useSourceTitles(sources);
  const documentTitle = useDocumentTitles(documents);
  const datasetTitle = (id: string) =>
    overview?.datasets.find((dataset) => dataset.id === id)?.title ?? id;
  const quoted = (title: string) => t("citation.quote", { quote: title });
  return [
    ...(period === null
      ? []
      : [t("bounds.period", { days: formatDateRange(t, period.from, period.to) })]),
    ...(sources.length === 0
      ? []
      : [t("bounds.sources", { titles: formatList(t, sources.map(sourceTitle).map(quoted)) })]),
    ...(documents.length === 0
      ? []
      : [
          t("bounds.documents", {
            titles: formatList(t, documents.map(documentTitle).map(quoted)),
          }),
        ]),
    ...(datasets.length === 0
      ? []
      : [t("bounds.datasets", { titles: formatList(t, datasets.map(datasetTitle)) })]),
    ...(areas.length === 0 ? [] : [t("bounds.areas", { areas: formatList(t, areas) })]),
  ].join("; ");
}
