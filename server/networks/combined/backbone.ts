import { type NetworkColumns } from "../columns/columns.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { takeHoldings } from "../stances/position-choice.ts";
import { chooseCompared } from "../stances/weigher.ts";
import {
  createStanceNetwork,
  type StanceNetworkOptions,
  weighPairs,
} from "../stances/stance-network.ts";
import { createTally, type Tally } from "../stances/tally.ts";
import { laplacianSpectrum, spectralDistance } from "../structure/laplacian-spectrum.ts";

/** What a network can do without: the issues (or actors) that tie its nodes. */
export interface NestedBackbone {
  /** Number of nodes of the whole network. */
  readonly nodeCount: number;
  /** Indices of the issues (or actors), the one that is missed least first. */
  readonly order: Int32Array;
  /** How far the network is from the whole one without the first, the first two … and all of these. */
  readonly loss: Float64Array;
}

/** Multiplications and the like for all spectra of one backbone: some ten seconds of one core. */
const mostWork = 1e10;

/** Losses that differ by less are equal but for rounding errors; then the one with the smaller id goes first. */
const smallest = 1e-12;

/**
 * Leaves out the issues one by one, each time the one without which the network of those that remain is most
 * like the whole one: the nested backbone of P. Leifeld's Discourse Network Analyzer (leifeld/dna 3,
 * `dna_backbone`). Networks are compared by the spectra of their Laplacians, scaled to a sum of 1, at the
 * Euclidean distance; weights below 0 count as 0. A network of fewer issues has fewer in common, so
 * `leastShared` does not apply.
 * @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE
 */
export function nestBackbone(
  columns: NetworkColumns,
  options: Omit<StanceNetworkOptions, "first" | "after" | "leastShared">,
): NestedBackbone {
  const asked = { ...options, leastShared: 1, first: null };
  const { tally } = createStanceNetwork(columns, { ...asked, first: 1 });
  checkWork(tally);
  const { pairs } = weighPairs(tally, asked);
  const numberOf = numbersOf(pairs);
  const spectrum = laplacianSpectrum(pairs, numberOf);
  const holdings = chooseCompared(columns, options, options);
  const throughOf =
    options.over === "ACTORS"
      ? holdings.position.map((position) => columns.positions.issue[position]!)
      : holdings.actor;
  const left = new Set(tally.throughs);
  const lossWithout = (through: number) => {
    const kept = Int32Array.from(throughOf.keys()).filter(
      (n) => throughOf[n] !== through && left.has(throughOf[n]!),
    );
    const those = takeHoldings(holdings, kept);
    const without = createTally(columns, those, options.over, options.duplicates);
    const found = laplacianSpectrum(weighPairs(without, asked).pairs, numberOf);
    return spectralDistance(spectrum, found);
  };
  const order = new Int32Array(left.size);
  const loss = new Float64Array(left.size);
  for (let n = 0; n < order.length; n += 1) {
    loss[n] = Number.POSITIVE_INFINITY;
    for (const through of left) {
      const without = lossWithout(through);
      if (without >= loss[n]! - smallest) continue;
      order[n] = through;
      loss[n] = without;
    }
    left.delete(order[n]!);
  }
  return { nodeCount: numberOf.size, order, loss };
}

/** The number, from 0, of each node that has a pair, in order of indices. */
function numbersOf({ a, b }: WeightedPairs): ReadonlyMap<number, number> {
  const nodes = Int32Array.from(new Set([...a, ...b])).sort();
  return new Map(Array.from(nodes, (node, n) => [node, n]));
}

/** @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
function checkWork({ nodeOffsets, throughs, offsets, positions }: Tally): void {
  const count = throughs.length;
  const nodes = nodeOffsets.filter((end, n) => n > 0 && end > nodeOffsets[n - 1]!).length;
  /** Products of the entries that share an issue, which the weights of a network are summed from. */
  const products = throughs.reduce((sum, _, n) => sum + (offsets[n + 1]! - offsets[n]!) ** 2, 0);
  const spectra = (count * (count + 1)) / 2;
  const work = spectra * (10 * nodes ** 3 + products + 10 * positions.length);
  if (work <= mostWork) return;
  throw new InvalidNetworkOptionsError(
    "NETWORK_TOO_LARGE",
    "filter",
    `the network has ${nodes} nodes tied through ${count} others, and its backbone takes ${spectra} spectra of it`,
    "choose fewer actors, issues or facts: an area, a period, kinds, a higher level",
  );
}

/** How many can be left out, but not all, so that no more is lost than `most`. */
export function countLeftOut({ loss }: Pick<NestedBackbone, "loss">, most: number): number {
  let count = 0;
  // Losses mostly grow, but may fall again when one more is left out.
  for (let n = 1; n < loss.length; n += 1) if (loss[n - 1]! <= most + smallest) count = n;
  return count;
}
