const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** What the length and the step of windows are counted in: days, or whole months, quarters and years of the calendar. */
export type WindowUnit = "DAY" | keyof typeof monthsIn;

/** The number of the unit that a day (since 1970-01-01) lies in; units are counted in order of time. */
export function unitWith(day: number, unit: WindowUnit): number {
  if (unit === "DAY") return day;
  const date = new Date(day * 86_400_000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / monthsIn[unit]);
}

/** The first day of a unit. */
export function beginOfUnit(number: number, unit: WindowUnit): number {
  if (unit === "DAY") return number;
  const months = number * monthsIn[unit];
  // A year below 100 would be read as 19xx by Date.UTC.
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1) / 86_400_000;
}
