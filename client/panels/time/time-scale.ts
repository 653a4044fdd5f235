import { type TimelineBin } from "../../api/__generated__/graphql.ts";
import { spanLength, type TimeSpan } from "../../model/day-span.ts";

/** The position of a day's begin on the bar: 0 at the left end, 1 at the right end. */
export function placeOf(span: TimeSpan, day: number): number {
  return (day - span.from) / spanLength(span);
}

/** The day at a position on the bar, within the span. */
export function dayAt(span: TimeSpan, place: number): number {
  const day = span.from + Math.floor(place * spanLength(span));
  return Math.min(span.to, Math.max(span.from, day));
}

/** A time span longer than this, in days, is shown in parts if it is this many times longer than the part. */
const long = 1000;
const muchLonger = 4;

/** A bin length with which a span has some 30 to 120 bars. */
export function binFor(span: TimeSpan): TimelineBin {
  const days = spanLength(span);
  if (days <= 92) return "DAY";
  if (days <= long) return "WEEK";
  return days <= 14_000 ? "MONTH" : "YEAR";
}

/**
 * The interesting part of a long time span: around some days and the chosen period, with a margin. Null if
 * the span is not long, or not much longer than that.
 */
export function partOf(
  whole: TimeSpan,
  days: readonly number[],
  chosen: TimeSpan | null,
): TimeSpan | null {
  const all = [...days, ...(chosen === null ? [] : [chosen.from, chosen.to])];
  if (all.length === 0 || spanLength(whole) <= long) return null;
  const [first, last] = all.reduce(
    ([from, to], day) => [Math.min(from, day), Math.max(to, day)],
    [Infinity, -Infinity],
  );
  const around = Math.max(30, Math.round((last - first) / 4));
  const part = {
    from: Math.max(whole.from, first - around),
    to: Math.min(whole.to, last + around),
  };
  return spanLength(whole) > muchLonger * spanLength(part) ? part : null;
}

/** How many days an arrow key, and Page Up or Down, moves the period. */
export const keySteps: Readonly<Record<TimelineBin, { small: number; large: number }>> = {
  DAY: { small: 1, large: 7 },
  WEEK: { small: 1, large: 7 },
  MONTH: { small: 7, large: 30 },
  YEAR: { small: 30, large: 365 },
};

/** A span moved by some days, with the same length and within bounds. */
export function moved(span: TimeSpan, days: number, bounds: TimeSpan): TimeSpan {
  const length = spanLength(span);
  const from = Math.max(bounds.from, Math.min(span.from + days, bounds.to - length + 1));
  return { from, to: Math.min(bounds.to, from + length - 1) };
}

/** A span with one end moved to a day; the ends do not pass each other. */
export function resized(
  span: TimeSpan,
  end: "from" | "to",
  day: number,
  bounds: TimeSpan,
): TimeSpan {
  const within = Math.min(bounds.to, Math.max(bounds.from, day));
  return end === "from"
    ? { from: Math.min(within, span.to), to: span.to }
    : { from: span.from, to: Math.max(within, span.from) };
}
