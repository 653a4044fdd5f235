/** At least so many elements are drawn in a frame. */
const least = 24;

/** How many elements can be drawn in a time, learned from how long the last ones took. */
export interface Pace {
  /** @param budget ms */
  countFor(budget: number): number;
  /** So many took so long, ms. */
  learn(count: number, took: number): void;
}

export function createPace(): Pace {
  let perMillisecond = 10;
  return {
    countFor: (budget) => Math.max(least, Math.round(perMillisecond * budget)),
    learn(count, took) {
      perMillisecond = Math.min(2 * perMillisecond, (perMillisecond + count / took) / 2);
    },
  };
}
