export interface Size {
  readonly actors: number;
  readonly meetings: number;
  readonly attendances: number;
}

/** A small seeded generator (mulberry32, public domain): the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface PlainRows {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
  }[];
  /** By index in the lists above. */
  readonly attendances: readonly { readonly actor: number; readonly meeting: number }[];
}

/** Rows shaped like real data: a few actors are at many meetings and most at very few. */
export function plainRows(size: Size): PlainRows {
  const random = randomFrom(20_251_221);
  const day = (index: number) =>
    new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
  const seen = new Set<number>();
  const attendances: { actor: number; meeting: number }[] = [];
  while (attendances.length < size.attendances) {
    // The square of a uniform random number favours small ones, which are the well-connected actors.
    const actor = Math.floor(random() ** 2 * size.actors);
    const meeting = Math.floor(random() * size.meetings);
    const key = actor * size.meetings + meeting;
    if (seen.has(key)) continue;
    seen.add(key);
    attendances.push({ actor, meeting });
  }
  return {
    actors: list(size.actors, (index) => ({ id: `a${index}`, name: `Actor ${index}` })),
    meetings: list(size.meetings, (index) => ({
      id: `m${index}`,
      title: `Meeting ${index}`,
      date: day(index),
    })),
    attendances,
  };
}

function list<T>(length: number, item: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => item(index));
}
