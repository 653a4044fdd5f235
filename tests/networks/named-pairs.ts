import { type RankedPairs } from "../../server/networks/columns/strongest-pairs.ts";

/** `a|b` (the smaller id first) → weight. */
export function namedPairs(
  ids: readonly string[],
  { a, b, weight }: Pick<RankedPairs, "a" | "b" | "weight">,
): Record<string, number> {
  return Object.fromEntries(
    Array.from(weight, (w, n) => [`${ids[a[n] ?? -1]}|${ids[b[n] ?? -1]}`, w]),
  );
}

/** Rounded to four decimals, as in the fixtures. */
export function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).map(([key, weight]) => [key, Math.round(weight * 10_000) / 10_000 + 0]),
  );
}
