import { type TimelineBin } from "../../../api/__generated__/graphql.ts";
import { type ExploredGraph } from "../../../model/explored-graph.ts";
import { type Moment } from "../../../model/moment.ts";
import { canvasDays } from "../canvas-days.ts";
import { dayNumber, dayOf, type TimeSpan } from "../../../model/day-span.ts";
import { binFor, moved } from "../time-scale.ts";

/** How many days one step moves, by the length of the time that is played. */
const strides: Readonly<Record<TimelineBin, number>> = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365 };

/** How many steps of days are lit at once, unless a period was chosen. */
const litSteps = 4;

/** From the first to the last day with a fact of a picture; null without any. */
export function playRange(visible: ExploredGraph): TimeSpan | null {
  const { meetings, positions } = canvasDays(visible);
  const days = [...meetings, ...positions];
  if (days.length === 0) return null;
  return days.reduce<TimeSpan>(
    ({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }),
    { from: Infinity, to: -Infinity },
  );
}

/** How many days one step of playing a range moves. */
export function strideOf(range: TimeSpan): number {
  return strides[binFor(range)];
}

/** The moment that begins on a day; with as many days as a chosen period, if there was one. */
export function momentFrom(
  range: TimeSpan,
  day: number,
  length = strideOf(range) * litSteps,
): Moment {
  return { from: dayOf(day), to: dayOf(day + length - 1) };
}

/** A moment some days later or earlier, as long as it was. It begins and ends within the range. */
export function momentMoved({ from, to }: Moment, range: TimeSpan, days: number): Moment {
  const span = moved({ from: dayNumber(from), to: dayNumber(to) }, days, range);
  return { from: dayOf(span.from), to: dayOf(span.to) };
}

/** Whether a moment holds the last day of a range. */
export function isAtEnd(moment: Moment, range: TimeSpan): boolean {
  return dayNumber(moment.to) >= range.to;
}
