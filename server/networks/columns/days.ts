import { InvalidNetworkOptionsError } from "./invalid-network-options-error.ts";
import { type Period } from "../../../schema/uncertain-date.ts";

/** Day numbers of an open or unknown begin and end; they sort before and after all days. */
export const openBegin = -2_147_483_648;
export const openEnd = 2_147_483_647;

/** A span of days, both included, counted from 1970-01-01 (day 0). Open ends are openBegin and openEnd. */
export interface Days {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * How an uncertain date is compared with a period: CERTAINLY if all its days lie inside, POSSIBLY if some day
 * does.
 */
export type Match = "CERTAINLY" | "POSSIBLY";

/** A period, and what to do with dates that are only partly inside. */
export interface ChosenDays extends Days {
  readonly match: Match;
}

const millisecondsADay = 86_400_000;

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * @throws {InvalidNetworkOptionsError} NOT_A_DAY unless it is `YYYY-MM-DD` and exists in the calendar
 */
export function toDayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
  if (day.length !== 10 || Number.isNaN(number) || toIsoDay(number) !== day) {
    throw new InvalidNetworkOptionsError(
      "NOT_A_DAY",
      "day",
      `"${day}" is no day`,
      "write YYYY-MM-DD",
    );
  }
  return number;
}

/** `YYYY-MM-DD`, or null for an open end. */
export function toIsoDay(day: number): string | null {
  if (day === openBegin || day === openEnd) return null;
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The days of a period of ISO days. @throws {InvalidNetworkOptionsError} */
export function toDays(period: Period): Days {
  const days = {
    earliest: period.earliest === null ? openBegin : toDayNumber(period.earliest),
    latest: period.latest === null ? openEnd : toDayNumber(period.latest),
  };
  checkPeriod(days);
  return days;
}

/** @throws {InvalidNetworkOptionsError} PERIOD_ENDS_BEFORE_IT_BEGINS */
export function checkPeriod(period: Days | undefined): void {
  if (period === undefined || period.earliest <= period.latest) return;
  throw new InvalidNetworkOptionsError(
    "PERIOD_ENDS_BEFORE_IT_BEGINS",
    "period",
    `it begins on ${toIsoDay(period.earliest)} and ends on ${toIsoDay(period.latest)}`,
    "give the earlier day first",
  );
}

/** Whether nothing is known of a date. Such a date lies in no period. */
export function isUnknown(earliest: number, latest: number): boolean {
  return earliest === openBegin && latest === openEnd;
}

/** Whether an uncertain date (`earliest` to `latest`) lies in the chosen days. */
export function liesIn(earliest: number, latest: number, chosen: ChosenDays): boolean {
  if (isUnknown(earliest, latest)) return false;
  return chosen.match === "CERTAINLY"
    ? earliest >= chosen.earliest && latest <= chosen.latest
    : earliest <= chosen.latest && latest >= chosen.earliest;
}

/** One number for a pair of days (or other units of time); equal only for equal pairs. */
export function toSpanKey(begin: number, end: number): number {
  return bounded(begin) * 2 ** 25 + bounded(end);
}

/** Days of the years 0000 to 9999 need 23 bits; open ends become the smallest and largest number. */
function bounded(day: number): number {
  return Math.min(Math.max(day, -(2 ** 23)), 2 ** 23);
}
