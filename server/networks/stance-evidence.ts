import { aggregate, denominatorOf, divided } from "./one-mode-weight.ts";
import { rangeOf } from "./stance-scale.ts";
import { type StanceNetwork } from "./stance-network.ts";
import { type Tally } from "./tally.ts";

/** Positions of one actor on one issue at one level. */
export interface CountedPositions {
  readonly level: number;
  /** Places in the columns of positions, the last first. */
  readonly positions: Int32Array;
  /** Those not counted, since they repeat one that is. */
  readonly duplicates: Int32Array;
}

/** One issue that both actors have positions on (or one actor with positions on both issues). */
export interface SharedStance {
  /** The place (over actors), or the actor's (over issues). */
  readonly through: number;
  /** Ascending by level. */
  readonly ofA: readonly CountedPositions[];
  readonly ofB: readonly CountedPositions[];
  /** Its part in the weight of the pair. */
  readonly adds: number;
}

/** The evidence behind a pair of a stance network. What the parts add makes up the weight. */
export function sharedStances(network: StanceNetwork, a: number, b: number): SharedStance[] {
  const { tally, totals, options } = network;
  const range = rangeOf(options.scale);
  const sums = { mine: 0, theirs: 0, same: 0 };
  const found: (Omit<SharedStance, "adds"> & { readonly weight: number })[] = [];
  for (const [ofA, ofB] of a === b ? [] : sharedEntries(tally, a, b)) {
    let ignore = 0;
    let distance = 0;
    for (const one of ofA) {
      for (const other of ofB) {
        const product = tally.count[one]! * tally.count[other]!;
        ignore += product;
        distance += product * Math.abs(tally.level[one]! - tally.level[other]!);
        if (tally.level[one] !== tally.level[other]) continue;
        sums.mine += tally.count[one]!;
        sums.theirs += tally.count[other]!;
        sums.same += product;
      }
    }
    found.push({
      through: tally.throughs[tally.through[ofA[0]!]!]!,
      ofA: ofA.map((entry) => countedPositions(tally, entry)),
      ofB: ofB.map((entry) => countedPositions(tally, entry)),
      weight: aggregate(options.aggregation, { ignore, distance }, range),
    });
  }
  const denominator = denominatorOf(options.normalisation, sums, totals, a, b);
  return found.map(({ weight, ...rest }) => ({ ...rest, adds: divided(weight, denominator) }));
}

/** The positions that an entry counts, and their duplicates. */
export function countedPositions(tally: Tally, entry: number): CountedPositions {
  const begin = tally.positionOffsets[entry]!;
  const firstDuplicate = begin + tally.count[entry]!;
  return {
    level: tally.level[entry]!,
    positions: tally.positions.slice(begin, firstDuplicate),
    duplicates: tally.positions.slice(firstDuplicate, tally.positionOffsets[entry + 1]!),
  };
}

function* sharedEntries(tally: Tally, a: number, b: number): Generator<[number[], number[]]> {
  const ofB = new Map(entriesByThrough(tally, b));
  for (const [through, entries] of entriesByThrough(tally, a)) {
    const others = ofB.get(through);
    if (others !== undefined) yield [entries, others];
  }
}

function entriesByThrough(tally: Tally, node: number): [through: number, entries: number[]][] {
  const groups: [number, number[]][] = [];
  for (let n = tally.nodeOffsets[node]!; n < tally.nodeOffsets[node + 1]!; n += 1) {
    const entry = tally.nodeEntries[n]!;
    const through = tally.through[entry]!;
    const last = groups.at(-1);
    if (last !== undefined && last[0] === through) last[1].push(entry);
    else groups.push([through, [entry]]);
  }
  return groups;
}
