/** Length of a bin. A week runs from Monday to Sunday (ISO 8601). */
export type TimelineBin = "DAY" | "WEEK" | "MONTH" | "YEAR";

/** First and last day (`YYYY-MM-DD`) of the bin that contains a day. */
export function daysOfBin(bin: TimelineBin, day: string): { start: string; end: string } {
  const [year = "", month = ""] = day.split("-");
  switch (bin) {
    case "DAY":
      return { start: day, end: day };
    case "WEEK": {
      const date = new Date(`${day}T00:00:00Z`);
      const sinceMonday = (date.getUTCDay() + 6) % 7;
      return { start: moved(date, -sinceMonday), end: moved(date, 6 - sinceMonday) };
    }
    case "MONTH": {
      const start = `${year}-${month}-01`;
      const next = new Date(`${start}T00:00:00Z`);
      next.setUTCMonth(next.getUTCMonth() + 1);
      return { start, end: moved(next, -1) };
    }
    case "YEAR":
      return { start: `${year}-01-01`, end: `${year}-12-31` };
  }
}

function moved(date: Date, days: number): string {
  const result = new Date(date);
  result.setUTCDate(result.getUTCDate() + days);
  return result.toISOString().slice(0, 10);
}
