const dayLength = 86_400_000;

/** A day's number since 1970-01-01; days are `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The day with a number. */
export function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** From the first to the last day, both included, as day numbers. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Number of days, both ends included. */
export function spanLength(span: TimeSpan): number {
  return span.to - span.from + 1;
}
