import { compareText } from "./compare-text.ts";
import { type Sitting } from "./sittings.ts";

/** A meeting with the actors who count in it. */
export interface Gathering extends Sitting {
  readonly actors: readonly string[];
}

export interface PairsQuery {
  /** Only pairs of two of these. */
  readonly among?: readonly string[] | null | undefined;
  /** Only pairs with one of these. */
  readonly with?: readonly string[] | null | undefined;
  /** How many pairs to give. */
  readonly most: number;
}

export interface CountedPairs {
  /** The strongest pairs (ties: by id), the smaller id first, each with the meetings it rests on. */
  readonly strongest: readonly { a: string; b: string; weight: number; sittings: Sitting[] }[];
  readonly pairCount: number;
  readonly weightSum: number;
  /** Meetings in which at least one of the pairs sat. */
  readonly meetingCount: number;
}

/** How often each two actors sat in the same meeting. A meeting of n actors has n(n − 1)/2 pairs. */
export function countPairs(meetings: readonly Gathering[], query: PairsQuery): CountedPairs {
  const among = query.among ? new Set(query.among) : null;
  const required = query.with ? new Set(query.with) : null;
  const counting = meetings.map(({ actors }) =>
    [...new Set(actors)].filter((id) => among?.has(id) ?? true),
  );
  // Numbers in the order of the ids: a pair is one number, and smaller numbers come first.
  const ids = [...new Set(counting.flat())].toSorted(compareText);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const isRequired = ids.map((id) => required?.has(id) ?? true);
  const size = ids.length;

  function* pairsIn(actors: readonly string[]): Generator<number> {
    const numbers = actors.map((id) => numberOf.get(id) ?? 0).toSorted((a, b) => a - b);
    for (const [place, a] of numbers.entries())
      for (const b of numbers.slice(place + 1))
        if (isRequired[a] || isRequired[b]) yield a * size + b;
  }

  const weights = new Map<number, number>();
  let meetingCount = 0;
  let weightSum = 0;
  for (const actors of counting) {
    const before = weightSum;
    for (const pair of pairsIn(actors)) {
      weights.set(pair, (weights.get(pair) ?? 0) + 1);
      weightSum += 1;
    }
    if (weightSum > before) meetingCount += 1;
  }
  const strongest = [...weights]
    .toSorted(([pairA, a], [pairB, b]) => b - a || pairA - pairB)
    .slice(0, query.most);
  const sittings = new Map<number, Sitting[]>(strongest.map(([pair]) => [pair, []]));
  for (const [place, actors] of counting.entries()) {
    const meeting = meetings[place];
    if (!meeting) continue;
    const { id, earliest, latest } = meeting;
    for (const pair of pairsIn(actors)) sittings.get(pair)?.push({ id, earliest, latest });
  }
  return {
    strongest: strongest.map(([pair, weight]) => ({
      a: ids[Math.floor(pair / size)] ?? "",
      b: ids[pair % size] ?? "",
      weight,
      sittings: sittings.get(pair) ?? [],
    })),
    pairCount: weights.size,
    weightSum,
    meetingCount,
  };
}
