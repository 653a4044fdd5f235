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

/** Keys whose values differ by more than rounding, with both values. 0 and absent are equal. */
export function differences(
  found: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
): Record<string, readonly [found: number, expected: number]> {
  const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return Object.fromEntries(
    keys
      .map((key) => [key, [found[key] ?? 0, expected[key] ?? 0]] as const)
      .filter(([, [one, other]]) => !(Math.abs(one - other) < 1e-9)),
  );
}
