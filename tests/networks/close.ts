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
