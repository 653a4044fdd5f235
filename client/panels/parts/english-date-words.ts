import { type DateSpan } from "../../model/explored-graph.ts";
import { formatDateRange } from "../../format/english-date-range.ts";

/** A date as a reader writes it, with its doubt: `c. 20 Dec 2025` (approximate), `20 Dec 2025 (?)` (uncertain). */
export function dateWords(date: DateSpan, options?: { year: boolean }): string {
  const days = formatDateRange(date.earliest, date.latest, options);
  const approximate = /[~%]/.test(date.edtf) ? "c. " : "";
  const uncertain = /[?%]/.test(date.edtf) ? " (?)" : "";
  return `${approximate}${days}${uncertain}`;
}
