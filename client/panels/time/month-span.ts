const monthYear = new Intl.DateTimeFormat("en", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A period by its months: `Feb 2025 – Feb 2026`, or one month if both are the same. Days are `YYYY-MM-DD`. */
export function monthSpan(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => monthYear.format(new Date(`${day}T00:00:00Z`)));
  return first === last ? `${first}` : `${first} – ${last}`;
}
