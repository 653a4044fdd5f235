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
import { chooseHoldings } from "../stances/position-choice.ts";
import {
  createStanceNetwork,
  type StanceNetwork,
  type StanceNetworkOptions,
} from "../stances/stance-network.ts";

export interface WindowOptions {
  /** Length of each window in days: exactly that. */
  readonly length: number;
  /** Days from the begin of one window to the begin of the next. */
  readonly step: number;
  /** What to do with dates that are only partly inside a window. */
  readonly match: Match;
}

/** Windows of one network at most: more are no reading for anybody. */
const mostWindows = 400;

/** A stretch of time from a day to before another, and how many facts it holds. */
interface MovingWindow {
  readonly from: number;
  /** The first day that is no longer in it: from + length. */
  readonly until: number;
  /** Facts of which every day that their date may mean lies in it. */
  readonly certainly: number;
  /** Facts of which some days do and others do not. */
  readonly possibly: number;
}

export interface Windowed<Network> {
  /** In order of time. */
  readonly windows: readonly { readonly window: MovingWindow; readonly network: Network }[];
  /** The days at the end that make no whole window; null when there are none. */
  readonly leftOver: Days | null;
}

/** Facts with uncertain dates: those at `indices` of the columns. */
interface Dated {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly indices: ArrayLike<number>;
}

/** Who agrees with whom in each window of the positions that count. @throws {InvalidNetworkOptionsError} */
export function stanceNetworkOverWindows(
  columns: NetworkColumns,
  options: StanceNetworkOptions,
  windows: WindowOptions,
): Windowed<StanceNetwork> {
  // A position that counts for several actors is one fact.
  const { position } = chooseHoldings(columns, options);
  const indices = position.filter((index, n) => index !== position[n - 1]);
  const dated = { ...columns.positions, indices };
  return overWindows(dated, options.period, windows, (period) =>
    createStanceNetwork(columns, { ...options, period }),
  );
}

/** Who met whom in each window of the meetings chosen. @throws {InvalidNetworkOptionsError} */
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
 * A network for each window. Windows are half-open and of equal length; the n-th begins `n · step` days
 * after the period or, where that is open, after the first day of the data. Nothing but these numbers
 * decides where they lie, and only whole windows count.
 * @throws {InvalidNetworkOptionsError} NOT_A_COUNT, WINDOW_LONGER_THAN_DATA, TOO_MANY_WINDOWS
 */
function overWindows<Network>(
  dated: Dated,
  period: Days | undefined,
  { length, step, match }: WindowOptions,
  createNetwork: (period: ChosenDays) => Network,
): Windowed<Network> {
  checkCount("windows.length", length, 1);
  checkCount("windows.step", step, 1);
  const span = spanOf(dated, period);
  if (span === null) return { windows: [], leftOver: null };
  const days = span.latest - span.earliest + 1;
  if (length > days) {
    throw new InvalidNetworkOptionsError(
      "WINDOW_LONGER_THAN_DATA",
      "windows.length",
      `${length} days are more than the ${days} from ${toIsoDay(span.earliest)} to ${toIsoDay(span.latest)}`,
      `give at most ${days}, or a longer period`,
    );
  }
  const count = Math.floor((days - length) / step) + 1;
  if (count > mostWindows) {
    throw new InvalidNetworkOptionsError(
      "TOO_MANY_WINDOWS",
      "windows.step",
      `a window every ${step} days makes ${count} of the ${days} days from ${toIsoDay(span.earliest)} to ${toIsoDay(span.latest)}`,
      `give at least ${Math.ceil((days - length + 1) / mostWindows)}, for ${mostWindows} windows at most, or a shorter period`,
    );
  }
  const windows = [];
  let from = span.earliest;
  for (; from + length - 1 <= span.latest; from += step) {
    const inside = { earliest: from, latest: from + length - 1 };
    windows.push({
      window: { from, until: from + length, ...contentsOf(dated, inside) },
      network: createNetwork({ ...inside, match }),
    });
  }
  const end = from - step + length;
  return {
    windows,
    leftOver: end > span.latest ? null : { earliest: end, latest: span.latest },
  };
}

/** The days of the period or, where it is open, from the first to the last day that is known of the facts. */
function spanOf({ earliest, latest, indices }: Dated, period: Days | undefined): Days | null {
  let [first, last] = [openEnd, openBegin];
  for (let n = 0; n < indices.length; n += 1) {
    for (const day of [earliest[indices[n]!]!, latest[indices[n]!]!]) {
      if (day === openBegin || day === openEnd) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return null;
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
