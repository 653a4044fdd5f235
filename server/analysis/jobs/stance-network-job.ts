import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { createStanceNetwork, type StanceNetwork } from "../../networks/stances/stance-network.ts";
import { type LeftOut, type PairsAsked } from "../../networks/columns/strongest-pairs.ts";
import { type Tally } from "../../networks/stances/tally.ts";
import {
  stanceNetworkOverWindows,
  type Windowed,
  type WindowOptions,
} from "../../networks/combined/windows.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "./stance-options.ts";

/** A pair of a stance network. */
export interface StancePairIndices {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** Number of common issues (or actors). */
  readonly n: number;
}

export interface StancePairs {
  readonly pairs: readonly StancePairIndices[];
  readonly pairCount: number;
  readonly leftOut: LeftOut;
}

/** The strongest pairs, and the number of facts that the network rests on. */
export function stanceNetwork(
  columns: NetworkColumns,
  { network, first, after }: PairsAsked<StanceNetworkQuestion>,
) {
  const made = createStanceNetwork(columns, toStanceOptions(columns, network, first, after));
  return {
    ...toPairs(made),
    weightlessPairs: made.weightlessPairs,
    fewerShared: made.fewerShared,
    positionCount: countedIn(made.tally, columns.positions.actor.length),
  };
}

/** The network in each moving window. */
export function stanceWindows(
  columns: NetworkColumns,
  {
    network,
    windows,
    first,
  }: {
    readonly network: StanceNetworkQuestion;
    readonly windows: WindowOptions;
    readonly first: number;
  },
): Windowed<StancePairs> {
  const options = toStanceOptions(columns, network, first);
  const made = stanceNetworkOverWindows(columns, options, windows);
  return {
    ...made,
    windows: made.windows.map((each) => ({ window: each.window, network: toPairs(each.network) })),
  };
}

function toPairs({ pairs }: StanceNetwork): StancePairs {
  return {
    pairs: Array.from(pairs.weight, (weight, n) => ({
      a: pairs.a[n]!,
      b: pairs.b[n]!,
      weight,
      n: pairs.shared[n]!,
    })),
    pairCount: pairs.count,
    leftOut: pairs.leftOut,
  };
}

/** Number of positions that count. A position that counts for several actors is counted once. */
function countedIn({ count, positionOffsets, positions }: Tally, positionCount: number): number {
  const seen = new Uint8Array(positionCount);
  let found = 0;
  for (const [entry, counted] of count.entries()) {
    const begin = positionOffsets[entry]!;
    for (let n = begin; n < begin + counted; n += 1) {
      if (seen[positions[n]!] === 1) continue;
      seen[positions[n]!] = 1;
      found += 1;
    }
  }
  return found;
}
