const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The unit for the length and the step of windows: days, or whole calendar months, quarters and years. */
export type WindowUnit = "DAY" | keyof typeof monthsIn;

/** The number of the unit that contains a day (since 1970-01-01), in chronological order. */
export function unitWith(day: number, unit: WindowUnit): number {
  if (unit === "DAY") return day;
  const date = new Date(day * 86_400_000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / monthsIn[unit]);
}

/** The first day of a unit. */
export function beginOfUnit(number: number, unit: WindowUnit): number {
  if (unit === "DAY") return number;
  const months = number * monthsIn[unit];
  // Date.UTC would read a year below 100 as 19xx.
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1) / 86_400_000;
}
