/** Times of repeated runs, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/**
 * Runs the contestants in turn, round by round, so that disturbances of the machine affect all alike, and
 * returns the times of each. The first rounds are for warming up and do not count.
 */
export async function measureInterleaved<const Names extends string>(
  contestants: Readonly<Record<Names, () => Promise<unknown>>>,
  rounds: number,
  warmUp = Math.ceil(rounds / 5),
): Promise<Record<Names, Times>> {
  const names = Object.keys(contestants) as Names[];
  const times = new Map<Names, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await contestants[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, toTimes(times.get(name) ?? [])])) as Record<
    Names,
    Times
  >;
}

function toTimes(samples: readonly number[]): Times {
  return { p50: percentile(samples, 50), p95: percentile(samples, 95) };
}

/** The value below which so many per cent of the samples lie; NaN without samples. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const index = Math.floor((percent / 100) * sorted.length);
  return sorted[Math.min(sorted.length - 1, index)] ?? Number.NaN;
}

/** `1.8x`, rounded to two digits. */
export function ratio(value: number, base: number): string {
  return `${(value / base).toPrecision(2)}x`;
}
