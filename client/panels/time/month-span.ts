import { monthYear } from "../../format/format-date-range.ts";
import { type Translate } from "../../messages/translate.ts";

/** A period in months: `Feb 2025 – Feb 2026`, or one month if both are the same. Days are `YYYY-MM-DD`. */
export function monthSpan(t: Translate, from: string, to: string): string {
  const [first, last] = [from, to].map((day) => monthYear(t, day));
  return first === last ? `${first}` : `${first} – ${last}`;
}
