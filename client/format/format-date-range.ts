import { getDateTimeFormat } from "../messages/intl.ts";
import { type Translate } from "../messages/translate.ts";

/**
 * Formats a range of days: `19 Dec 2025`, `19–21 Dec 2025`, `30 Dec 2025 – 2 Jan 2026`; whole months and
 * years as `Dec 2025`, `2025`. Days are `YYYY-MM-DD`; an open end becomes `from …` or `until …`. Without
 * `year` the year is left out if both ends have the same.
 */
export function formatDateRange(
  t: Translate,
  earliest: string | null,
  latest: string | null,
  options: { year: boolean } = { year: true },
): string {
  const from = earliest === null ? null : parseDay(earliest);
  const to = latest === null ? null : parseDay(latest);
  if (from === null && to === null) return t("date.undated");
  if (from === null) return t("date.until", { day: range(t, to, to, options.year, "day") });
  if (to === null) return t("date.from", { day: range(t, from, from, options.year, "day") });
  const year = options.year || from.getUTCFullYear() !== to.getUTCFullYear();
  return range(t, from, to, year, finestUnit(from, to));
}

type Unit = "day" | "month" | "year";

/** Month or year if the range covers whole ones, else day. */
function finestUnit(from: Date, to: Date): Unit {
  if (from.getUTCDate() !== 1 || dayAfter(to).getUTCDate() !== 1) return "day";
  if (from.getUTCMonth() === 0 && to.getUTCMonth() === 11) return "year";
  // Whole months of two different years are shown as days: `Dec 2025 – Jan 2026` would be less precise.
  return from.getUTCFullYear() === to.getUTCFullYear() ? "month" : "day";
}

function range(
  t: Translate,
  from: Date | null,
  to: Date | null,
  year: boolean,
  unit: Unit,
): string {
  if (from === null || to === null) return "";
  const format = getDateTimeFormat(t.language, {
    ...((year || unit === "year") && { year: "numeric" }),
    ...(unit !== "year" && { month: "short" }),
    ...(unit === "day" && { day: "numeric" }),
  });
  return tidied(format.formatRange(from, to));
}

/** The month and year of a day (`YYYY-MM-DD`): `Feb 2025`. */
export function monthYear(t: Translate, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return tidied(getDateTimeFormat(t.language, { month: "short", year: "numeric" }).format(date));
}

/**
 * Removes differences between browsers: plain spaces; none within `19–21 Dec`; `Sep` as long as the other
 * months; and no Ukrainian `р.` after a year, for which tables and captions have no room.
 */
function tidied(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/^(\d{1,2}) – (\d{1,2} )/, "$1–$2")
    .replace(/\bSept\b/g, "Sep")
    .replace(/ рр?\./g, "");
}

function parseDay(text: string): Date | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + 86_400_000);
}

/** Number of days between two days, both included. */
export function countDays(earliest: string, latest: string): number {
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1;
}
