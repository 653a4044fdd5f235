const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Day {
  year: number;
  month: number;
  day: number;
}

function parseDay(text: string): Day | null {
  const match = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function monthName(day: Day): string {
  return months[day.month - 1] ?? "";
}

/**
 * Days as a reader writes them: `19 Dec 2025`, `19–21 Dec 2025`, `30 Dec 2025 – 2 Jan 2026`; whole months
 * and years as `Dec 2025`, `2025`. Days are `YYYY-MM-DD`; an open end is `from …` or `until …`.
 * Without `year` the year is left out where both ends share it.
 */
export function formatDateRange(
  earliest: string | null,
  latest: string | null,
  options: { year: boolean } = { year: true },
): string {
  const from = earliest === null ? null : parseDay(earliest);
  const to = latest === null ? null : parseDay(latest);
  if (from === null && to === null) return "undated";
  if (from === null) return `until ${one(to, options.year)}`;
  if (to === null) return `from ${one(from, options.year)}`;
  return between(from, to, options.year);
}

function one(day: Day | null, year: boolean): string {
  if (day === null) return "";
  return `${day.day} ${monthName(day)}${year ? ` ${day.year}` : ""}`;
}

function between(from: Day, to: Day, year: boolean): string {
  if (from.year !== to.year) {
    const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
    return wholeYears ? `${from.year} – ${to.year}` : `${one(from, true)} – ${one(to, true)}`;
  }
  const end = year ? ` ${to.year}` : "";
  const toMonthsEnd = to.day === lastDay(to);
  if (from.day === 1 && toMonthsEnd) {
    if (from.month === 1 && to.month === 12) return `${from.year}`;
    if (from.month === to.month) return `${monthName(from)}${end}`;
    return `${monthName(from)} – ${monthName(to)}${end}`;
  }
  if (from.month !== to.month) return `${one(from, false)} – ${one(to, false)}${end}`;
  if (from.day !== to.day) return `${from.day}–${to.day} ${monthName(to)}${end}`;
  return one(from, year);
}

function lastDay(day: Day): number {
  return new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
}

/** Number of days from one to the other, both counted. */
export function countDays(earliest: string, latest: string): number {
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1;
}
