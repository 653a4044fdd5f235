import { parse, type ParsedDate, type ParsedInterval } from "edtf";

/**
 * The days (`YYYY-MM-DD`) between which something lies. `null` is an open or unknown end. ISO days of the
 * years 0000 to 9999 sort as text, so they are compared as text everywhere.
 */
export interface Period {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether something with an uncertain date lies in a range of days. */
export type Overlap = "certainly" | "possibly" | "no";

/** The parser's time grows with the square of a text's length; no date of level 1 is longer than this. */
export const longestDate = 40;

const expectedDate =
  "a day, month, year or interval in EDTF (2025-12-19, 2025-12, 2025, 2025-12-19/2025-12-21, " +
  "2025-12-19/.., 2025-12-20~)";

/** A text that is not a date, or a day that does not exist in the calendar. */
export class InvalidDateError extends Error {
  override readonly name = "InvalidDateError";
  readonly text: string;
  readonly problem: string;
  readonly expected: string;

  constructor(text: string, problem: string, expected: string) {
    super(`${problem}, expected ${expected}`);
    this.text = text;
    this.problem = problem;
    this.expected = expected;
  }
}

/**
 * The days that an EDTF text may mean: levels 0 and 1 of EDTF (ISO 8601-2), years 0000 to 9999. `~`, `?` and
 * `%` do not widen the period, since they don't say by how much. Seasons are those of the northern
 * hemisphere; winter begins in its year.
 * @throws {InvalidDateError}
 */
export function parseUncertainDate(text: string): Period {
  const known = periods.get(text);
  if (known) return known;
  if (text.length > longestDate) throw tooLong(text);
  const period = findPlainDays(text) ?? findPeriod(text);
  if (periods.size >= mostPeriods) periods.clear();
  periods.set(text, period);
  return period;
}

/** What was parsed lately: records of one day follow each other, and each date is both checked and written. */
const periods = new Map<string, Period>();
const mostPeriods = 1000;

function findPeriod(text: string): Period {
  const parsed = parseEdtf(text);
  if (parsed.type === "Date") return daysOf(parsed, text);
  if (parsed.type === "Season") return daysOfSeason(...parsed.values, text);
  if (parsed.type === "Interval") return daysBetween(parsed.values, text);
  throw invalid(text);
}

/** Written instead of a meeting's date when no source gives it. */
const unknownDate = "unknown";

/**
 * A meeting's date, which may be unknown: then it has no days, and is in no period. @throws
 * {InvalidDateError}
 */
export function parseMeetingDate(text: string): Period {
  if (text === unknownDate) return { earliest: null, latest: null };
  try {
    return parseUncertainDate(text);
  } catch (error) {
    if (!(error instanceof InvalidDateError) || error.expected !== expectedDate) throw error;
    throw new InvalidDateError(text, error.problem, `${expectedDate}, or "${unknownDate}"`);
  }
}

/** Whether a period lies in a range entirely (certainly), partly (possibly) or not at all. */
export function overlap(period: Period, range: Period): Overlap {
  if (isAfter(period.earliest, range.latest) || isAfter(range.earliest, period.latest)) return "no";
  const beginsInside =
    range.earliest === null || (period.earliest !== null && period.earliest >= range.earliest);
  const endsInside =
    range.latest === null || (period.latest !== null && period.latest <= range.latest);
  return beginsInside && endsInside ? "certainly" : "possibly";
}

/**
 * A fast path for a day, or an interval of two days in order: most dates are one of these, and `edtf`'s
 * parser takes some 300 µs for each.
 */
function findPlainDays(text: string): Period | null {
  const [earliest = "", latest = earliest, ...more] = text.split("/");
  const isPlain = isPlainDay(earliest) && isPlainDay(latest) && earliest <= latest;
  return isPlain && more.length === 0 ? { earliest, latest } : null;
}

function isPlainDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text) ?? [];
  return (
    day !== undefined && day !== "00" && Number(day) <= lastDay(Number(year), Number(month) - 1)
  );
}

function isAfter(begin: string | null, end: string | null): boolean {
  return begin !== null && end !== null && begin > end;
}

function parseEdtf(text: string): ReturnType<typeof parse> {
  try {
    return parse(text, { level: 1 });
  } catch {
    throw invalid(text);
  }
}

function invalid(text: string): InvalidDateError {
  return new InvalidDateError(text, `"${text}" is no date`, expectedDate);
}

function tooLong(text: string): InvalidDateError {
  const problem = `"${text.slice(0, longestDate)}…" has ${text.length} characters`;
  return new InvalidDateError(text, problem, `at most ${longestDate}: ${expectedDate}`);
}

/** `edtf` numbers the digits of YYYYMMDD from the lowest bit: these are the masks of level 1. */
const unspecifiedDecade = 0b0000_1000;
const unspecifiedCentury = 0b0000_1100;
const unspecifiedYear = 0b0000_1111;
const unspecifiedMonth = 0b0011_0000;
const unspecifiedDay = 0b1100_0000;

function daysOf(date: ParsedDate, text: string): { earliest: string; latest: string } {
  const [year = 0, month, day] = date.values;
  const unspecified = date.unspecified ?? 0;
  if (year < 0 || year > 9999) throw yearOutside(text);
  // Nothing is known of the year, so every day is possible.
  if ((unspecified & unspecifiedYear) === unspecifiedYear) return years(0, 9999);
  if ((unspecified & unspecifiedCentury) === unspecifiedCentury) return years(year, year + 99);
  if ((unspecified & unspecifiedDecade) !== 0) return years(year, year + 9);
  if (month === undefined || (unspecified & unspecifiedMonth) !== 0) return years(year, year);
  if (day === undefined || (unspecified & unspecifiedDay) !== 0) {
    return { earliest: isoDay(year, month, 1), latest: isoDay(year, month, lastDay(year, month)) };
  }
  // edtf accepts 29 February in any year.
  const last = lastDay(year, month);
  if (day > last) {
    const name = isoDay(year, month, 1).slice(0, 7);
    throw new InvalidDateError(
      text,
      `"${text}" is no day of the calendar`,
      `${name}-01 to ${name}-${last}`,
    );
  }
  const iso = isoDay(year, month, day);
  return { earliest: iso, latest: iso };
}

function daysOfSeason(year: number, season: number, text: string): Period {
  if (year < 0 || year > 9998) throw yearOutside(text);
  const firstMonth = 2 + (season - 21) * 3;
  const lastMonth = (firstMonth + 2) % 12;
  const lastYear = lastMonth < firstMonth ? year + 1 : year;
  return {
    earliest: isoDay(year, firstMonth, 1),
    latest: isoDay(lastYear, lastMonth, lastDay(lastYear, lastMonth)),
  };
}

function daysBetween([from, to]: ParsedInterval["values"], text: string): Period {
  const earliest = isDate(from) ? daysOf(from, text).earliest : null;
  const latest = isDate(to) ? daysOf(to, text).latest : null;
  if (earliest === null && latest === null) {
    throw new InvalidDateError(text, `"${text}" says no day at all`, expectedDate);
  }
  if (isAfter(earliest, latest)) {
    throw new InvalidDateError(text, `"${text}" ends before it begins`, "the earlier day first");
  }
  return { earliest, latest };
}

function isDate(end: ParsedDate | number | null): end is ParsedDate {
  return end !== null && typeof end === "object";
}

function yearOutside(text: string): InvalidDateError {
  return new InvalidDateError(
    text,
    `"${text}" lies outside the calendar`,
    "a year from 0000 to 9999",
  );
}

function years(first: number, last: number): { earliest: string; latest: string } {
  return { earliest: isoDay(first, 0, 1), latest: isoDay(last, 11, 31) };
}

/** Months count from 0 here, as in `edtf` and in Date. */
function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function lastDay(year: number, month: number): number {
  // The year 2000 + year % 400 has the same calendar; Date would read years below 100 as 19xx.
  return new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate();
}
