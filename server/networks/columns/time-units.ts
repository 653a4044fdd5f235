import { openBegin, openEnd } from "./days.ts";

export type TimeUnit = "DAY" | "WEEK" | "MONTH" | "YEAR";

/**
 * The number of the unit of time that contains a day (since 1970-01-01). Two days have the same number only
 * if they share the day, the ISO week of an ISO year, the month of a year, or the year. Open ends are
 * returned unchanged.
 */
export function unitOf(day: number, unit: TimeUnit): number {
  if (day === openBegin || day === openEnd) return day;
  switch (unit) {
    case "DAY":
      return day;
    case "WEEK":
      // 1970-01-01 was a Thursday. Week numbers counted from that week's Monday need no year and never
      // repeat.
      return Math.floor((day + 3) / 7);
    case "MONTH": {
      const date = toDate(day);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    }
    case "YEAR":
      return toDate(day).getUTCFullYear();
  }
}

/**
 * The ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday, so the last
 * days of December may be in week 1 of the next year, and the first of January in week 52 or 53.
 */
export function toIsoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = Math.floor((day + 3) / 7) * 7;
  const year = toDate(thursday).getUTCFullYear();
  const newYear = Math.floor(new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000);
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

function toDate(day: number): Date {
  return new Date(day * 86_400_000);
}
