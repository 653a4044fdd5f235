import { getDateTimeFormat } from "../../messages/intl.ts";
import { type Language } from "../../messages/languages.ts";
import { dayNumber, dayOf, spanLength, type TimeSpan } from "../../model/day-span.ts";
import { placeOf } from "./time-scale.ts";

/** A label under the bar, at the beginning of its month or year. */
export interface Tick {
  readonly label: string;
  /** 0 to 1 from the left end. */
  readonly place: number;
}

/** Minimum distance between month labels, and about the width of a letter, CSS pixels. */
const room = 62;
const letter = 6.4;

/**
 * Labels for months (with the year at the first one and each January), or for years if months would be too
 * close.
 */
export function monthTicks(language: Language, span: TimeSpan, width: number): Tick[] {
  const months = spanLength(span) / 30.4;
  const each = Math.max(1, Math.ceil((months * room) / Math.max(width, 1)));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((size) => size >= each) ?? 1200;
  const start = new Date(dayOf(span.from));
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: Tick[] = [];
  /** Where the previous label ends, CSS pixels. */
  let end = -Infinity;
  // Without the years between two labels: there may be hundreds.
  const next = (index: number) =>
    index === first && step > 1 ? firstAfter(first, step) : index + step;
  for (let index = first; ; index = next(index)) {
    const date = new Date(Date.UTC(Math.floor(index / 12), index % 12, 1));
    const day = dayNumber(date.toISOString().slice(0, 10));
    if (day > span.to) return ticks;
    if (index % step !== 0 && step >= 12) continue;
    const label = labelOf(language, date, ticks.length === 0, step);
    const left = Math.max(0, placeOf(span, day)) * width;
    const overhang = Math.max(0, left + label.length * letter - width);
    if (left - overhang < end + letter || overhang > letter) continue;
    // One that the end of the bar would cut by less than a letter stands so much further left.
    ticks.push({ label, place: (left - overhang) / width });
    end = left + label.length * letter;
  }
}

/** The first month after this one at a whole number of steps. */
function firstAfter(month: number, step: number): number {
  return (Math.floor(month / step) + 1) * step;
}

function labelOf(language: Language, date: Date, isFirst: boolean, step: number): string {
  const year = String(date.getUTCFullYear());
  if (step >= 12) return year;
  const month = getDateTimeFormat(language, { month: "short" }).format(date).replace("Sept", "Sep");
  return isFirst || date.getUTCMonth() === 0 ? `${month} ${year}` : month;
}
