import { expect } from "vitest";

/** Expects the same keys, and values that differ by rounding alone; 0 and absent are the same. */
export function expectClose(
  found: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
): void {
  const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  const differing = keys.filter(
    (key) => !(Math.abs((found[key] ?? 0) - (expected[key] ?? 0)) < 1e-9),
  );
  expect(Object.fromEntries(differing.map((key) => [key, [found[key], expected[key]]]))).toEqual(
    {},
  );
}
