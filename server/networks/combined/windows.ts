import {
  createMeetingNetwork,
  type MeetingNetwork,
  type MeetingNetworkOptions,
} from "../meetings/co-attendance.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import {
  type ChosenDays,
  type Days,
  liesIn,
  type Match,
  openBegin,
  openEnd,
  toIsoDay,
} from "../columns/days.ts";
import { chosenMeetings } from "../meetings/incidence.ts";
import {
  checkCount,
  InvalidNetworkOptionsError,
} from "../columns/invalid-network-options-error.ts";
import { chooseHoldings, type PositionChoice } from "../stances/position-choice.ts";
import {
  createStanceNetwork,
  type StanceNetwork,
  type StanceNetworkOptions,
} from "../stances/stance-network.ts";
import { beginOfUnit, unitWith, type WindowUnit } from "./window-units.ts";

export interface WindowOptions {
  /** The unit of `length` and `step`; days by default. */
  readonly unit?: WindowUnit | undefined;
  /** Length of each window. */
  readonly length: number;
  /** Distance from the begin of one window to the begin of the next. */
  readonly step: number;
  /** What to do with dates that are only partly inside a window. */
  readonly match: Match;
}

/** The most windows of one network; nobody reads more. */
const mostWindows = 400;

/** A half-open stretch of time, with the number of facts in it. */
interface MovingWindow {
  readonly from: number;
  /** The first day after it. */
  readonly until: number;
  /** Facts whose date lies in it entirely. */
  readonly certainly: number;
  /** Facts whose date lies in it partly. */
  readonly possibly: number;
}

export interface Windowed<Network> {
  /** In chronological order. */
  readonly windows: readonly { readonly window: MovingWindow; readonly network: Network }[];
  /** The days of the period before the first whole month, quarter or year in it; null when there are none. */
  readonly leftOverBefore: Days | null;
  /** The days at the end that make no whole window; null when there are none. */
  readonly leftOver: Days | null;
}

/** Facts with uncertain dates, at `indices` of the columns. */
interface Dated {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly indices: ArrayLike<number>;
}

/** Who agrees with whom in each window, by the positions that count. @throws {InvalidNetworkOptionsError} */
export function stanceNetworkOverWindows(
  columns: NetworkColumns,
  options: StanceNetworkOptions,
  windows: WindowOptions,
): Windowed<StanceNetwork> {
  return positionsOverWindows(columns, options, windows, (period) =>
    createStanceNetwork(columns, { ...options, period }),
  );
}

/** What comes of the positions that count in each window. @throws {InvalidNetworkOptionsError} */
export function positionsOverWindows<Network>(
  columns: NetworkColumns,
  options: PositionChoice,
  windows: WindowOptions,
  createNetwork: (period: ChosenDays) => Network,
): Windowed<Network> {
  // A position that counts for several actors is one fact.
  const { position } = chooseHoldings(columns, options);
  const indices = position.filter((index, n) => index !== position[n - 1]);
  const dated = { ...columns.positions, indices };
  return overWindows(dated, options.period, windows, createNetwork);
}

/** Who met whom in each window of the chosen meetings. @throws {InvalidNetworkOptionsError} */
export function meetingNetworkOverWindows(
  columns: NetworkColumns,
  options: MeetingNetworkOptions,
  windows: WindowOptions,
): Windowed<MeetingNetwork> {
  const dated = { ...columns.meetings, indices: chosenMeetings(columns, options) };
  return overWindows(dated, options.period, windows, (period) =>
    createMeetingNetwork(columns, { ...options, period }),
  );
}

/**
 * Computes a network for each window. Windows are half-open and of equal length; the n-th begins `n · step`
 * days after the begin of the period or, if that is open, after the first day of the data. Months, quarters
 * and years are those of the calendar: the first is the first whole one in the period or, if that is open,
 * the one in which the data begin. Windows depend on nothing else, and only whole windows count.
 * @throws {InvalidNetworkOptionsError} NOT_A_COUNT, WINDOW_LONGER_THAN_DATA, TOO_MANY_WINDOWS
 */
function overWindows<Network>(
  dated: Dated,
  period: Days | undefined,
  { unit = "DAY", length, step, match }: WindowOptions,
  createNetwork: (period: ChosenDays) => Network,
): Windowed<Network> {
  checkCount("windows.length", length, 1);
  checkCount("windows.step", step, 1);
  const span = spanOf(dated, period, unit);
  if (span === null) return { windows: [], leftOverBefore: null, leftOver: null };
  const begin = unitWith(span.earliest - 1, unit) + 1;
  const end = unitWith(span.latest + 1, unit);
  const units = Math.max(end - begin, 0);
  checkWindows({ length, step, unit, units, span });
  const windows = [];
  let first = begin;
  for (; first + length <= end; first += step) {
    const [from, until] = [beginOfUnit(first, unit), beginOfUnit(first + length, unit)];
    const inside = { earliest: from, latest: until - 1 };
    windows.push({
      window: { from, until, ...contentsOf(dated, inside) },
      network: createNetwork({ ...inside, match }),
    });
  }
  return {
    windows,
    leftOverBefore: daysBetween(span.earliest, beginOfUnit(begin, unit) - 1),
    leftOver: daysBetween(beginOfUnit(first - step + length, unit), span.latest),
  };
}

function daysBetween(earliest: number, latest: number): Days | null {
  return earliest > latest ? null : { earliest, latest };
}

const nouns = { DAY: "days", MONTH: "months", QUARTER: "quarters", YEAR: "years" } as const;

/** @throws {InvalidNetworkOptionsError} WINDOW_LONGER_THAN_DATA, TOO_MANY_WINDOWS */
function checkWindows(asked: {
  readonly length: number;
  readonly step: number;
  readonly unit: WindowUnit;
  /** Number of whole units. */
  readonly units: number;
  readonly span: Days;
}): void {
  const { length, step, unit, units, span } = asked;
  const dates = `from ${toIsoDay(span.earliest)} to ${toIsoDay(span.latest)}`;
  const whole = unit === "DAY" ? "" : "whole ones ";
  if (length > units) {
    throw new InvalidNetworkOptionsError(
      "WINDOW_LONGER_THAN_DATA",
      "windows.length",
      `${length} ${nouns[unit]} are more than the ${units} ${whole}${dates}`,
      units === 0 ? "give a longer period" : `give at most ${units}, or a longer period`,
    );
  }
  const count = Math.floor((units - length) / step) + 1;
  if (count > mostWindows) {
    throw new InvalidNetworkOptionsError(
      "TOO_MANY_WINDOWS",
      "windows.step",
      `a window every ${step} ${nouns[unit]} makes ${count} of the ${units} ${nouns[unit]} ${dates}`,
      `give at least ${Math.ceil((units - length + 1) / mostWindows)}, for ${mostWindows} windows at most, or a shorter period`,
    );
  }
}

/**
 * The days of the period. Where it is open: from the first to the last known day of the facts, extended to
 * whole months, quarters or years.
 */
function spanOf(
  { earliest, latest, indices }: Dated,
  period: Days | undefined,
  unit: WindowUnit,
): Days | null {
  let [first, last] = [openEnd, openBegin];
  for (let n = 0; n < indices.length; n += 1) {
    for (const day of [earliest[indices[n]!]!, latest[indices[n]!]!]) {
      if (day === openBegin || day === openEnd) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return null;
  first = beginOfUnit(unitWith(first, unit), unit);
  last = beginOfUnit(unitWith(last, unit) + 1, unit) - 1;
  if (period !== undefined && period.earliest !== openBegin) first = period.earliest;
  if (period !== undefined && period.latest !== openEnd) last = period.latest;
  return first > last ? null : { earliest: first, latest: last };
}

function contentsOf({ earliest, latest, indices }: Dated, window: Days) {
  const all: ChosenDays = { ...window, match: "POSSIBLY" };
  const sure: ChosenDays = { ...window, match: "CERTAINLY" };
  let [certainly, possibly] = [0, 0];
  for (let n = 0; n < indices.length; n += 1) {
    const [from, to] = [earliest[indices[n]!]!, latest[indices[n]!]!];
    if (liesIn(from, to, sure)) certainly += 1;
    else if (liesIn(from, to, all)) possibly += 1;
  }
  return { certainly, possibly };
}
