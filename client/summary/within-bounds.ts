import { numberInWords } from "../format/format-count.ts";
import { formatDateRange } from "../format/format-date-range.ts";
import { type Translate } from "../messages/translate.ts";
import { type Filters } from "../model/filters.ts";
import { type Phrase, phrases } from "./phrase.ts";

/** That only the facts of a period were counted. */
export function byDays(t: Translate, { period }: Pick<Filters, "period">): Phrase[] {
  if (period === null) return [];
  return phrases(t, "finding.by-days", { days: formatDateRange(t, period.from, period.to) });
}

/** That only what some sources and documents say was counted. */
export function byEvidence(
  t: Translate,
  { sources, documents }: Pick<Filters, "sources" | "documents">,
): Phrase[] {
  const said = (id: "finding.by-sources" | "finding.by-documents", n: number) =>
    n === 0 ? [] : phrases(t, id, { n, number: numberInWords(t, n) });
  return [
    ...said("finding.by-sources", sources.length),
    ...said("finding.by-documents", documents.length),
  ];
}
