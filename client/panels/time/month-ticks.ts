import { dayNumber, spanLength, type TimeSpan, placeOf } from "./time-scale.ts";

/** A label under the bar, at the beginning of its month or year. */
export interface Tick {
  readonly label: string;
  /** 0 to 1 from the left end. */
  readonly place: number;
}

const month = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });

/** Room that a label wants, in CSS pixels. */
const room = 62;

/** Months (the year named at the first one and each January), or years where months would stand too close. */
export function monthTicks(span: TimeSpan, width: number): Tick[] {
  const months = spanLength(span) / 30.4;
  const each = Math.max(1, Math.ceil((months * room) / Math.max(width, 1)));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((size) => size >= each) ?? 1200;
  const start = new Date(span.from * 86_400_000);
  const ticks: Tick[] = [];
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let index = first; ; index++) {
    const date = new Date(Date.UTC(Math.floor(index / 12), index % 12, 1));
    const day = dayNumber(date.toISOString().slice(0, 10));
    if (day > span.to) return ticks;
    const place = Math.max(0, placeOf(span, day));
    const isFirst = index === first;
    // A first month of which little is left would stand under its successor's label.
    const crowded =
      isFirst && step === 1 && placeOf(span, day) * width < room - (width * 30) / spanLength(span);
    if ((isFirst && !crowded && step < 12) || (!isFirst && index % step === 0)) {
      ticks.push({ label: labelOf(date, ticks.length === 0, step), place });
    }
  }
}

function labelOf(date: Date, isFirst: boolean, step: number): string {
  const year = String(date.getUTCFullYear());
  if (step >= 12) return year;
  return isFirst || date.getUTCMonth() === 0 ? `${month.format(date)} ${year}` : month.format(date);
}
