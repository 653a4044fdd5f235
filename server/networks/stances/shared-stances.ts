import { aggregate, denominatorOf, divided } from "./one-mode-weight.ts";
import { rangeOf } from "./stance-scale.ts";
import { type StanceNetwork } from "./stance-network.ts";
import { areAlike, areComparable, type Tally } from "./tally.ts";

/** One issue on which both actors have positions (or one actor with positions on both issues). */
export interface SharedStance {
  /** Index of the issue (over actors) or of the actor (over issues). */
  readonly through: number;
  /** Its part in the pair's weight. */
  readonly adds: number;
}

/** The evidence for a pair of a stance network, by index. The parts add up to the pair's weight. */
export function sharedStances(
  { tally, totals, options }: Pick<StanceNetwork, "tally" | "totals" | "options">,
  a: number,
  b: number,
): SharedStance[] {
  const range = rangeOf(options.scale);
  const sums = { ignore: 0, mine: 0, theirs: 0, same: 0 };
  const found: { readonly through: number; readonly weight: number }[] = [];
  for (const [through, ofA, ofB] of a === b ? [] : sharedEntries(tally, a, b)) {
    let ignore = 0;
    let distance = 0;
    for (const one of ofA) {
      for (const other of ofB) {
        if (!areComparable(tally, one, other)) continue;
        const product = tally.count[one]! * tally.count[other]!;
        ignore += product;
        sums.ignore += product;
        distance += product * Math.abs(tally.level[one]! - tally.level[other]!);
        if (!areAlike(tally, one, other)) continue;
        sums.mine += tally.count[one]!;
        sums.theirs += tally.count[other]!;
        sums.same += product;
      }
    }
    if (ignore === 0) continue;
    found.push({
      through: tally.throughs[through]!,
      weight: aggregate(options.aggregation, { ignore, distance }, range),
    });
  }
  const denominator = denominatorOf(options.normalisation, sums, totals, a, b);
  return found.map(({ through, weight }) => ({ through, adds: divided(weight, denominator) }));
}

function* sharedEntries(
  tally: Tally,
  a: number,
  b: number,
): Generator<[through: number, ofA: number[], ofB: number[]]> {
  const ofB = new Map(entriesByThrough(tally, b));
  for (const [through, entries] of entriesByThrough(tally, a)) {
    const others = ofB.get(through);
    if (others !== undefined) yield [through, entries, others];
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
