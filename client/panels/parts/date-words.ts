import { type DateSpan } from "../../model/explored-graph.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Translate } from "../../messages/translate.ts";

/** A date with its uncertainty: `c. 20 Dec 2025` (approximate), `20 Dec 2025 (?)` (uncertain). */
export function dateWords(t: Translate, date: DateSpan, options?: { year: boolean }): string {
  const days = formatDateRange(t, date.earliest, date.latest, options);
  const about = /[~%]/.test(date.edtf) ? t("date.approximate", { date: days }) : days;
  return /[?%]/.test(date.edtf) ? t("date.uncertain", { date: about }) : about;
}
