import { type NetworkColumns } from "../columns/columns.ts";
import { checkRolledUp } from "./check-rolled-up.ts";
import { type Duplicates } from "./partition-duplicates.ts";
import { checkCount, checkMask } from "../columns/invalid-network-options-error.ts";
import { type NodeTotals, totalsOf } from "./one-mode-weight.ts";
import { type PositionChoice } from "./position-choice.ts";
import { createPairSink, type PairRank, type RankedPairs } from "../columns/strongest-pairs.ts";
import { createTally, type Over, type Tally } from "./tally.ts";
import { chooseCompared, createWeigher, createWeigherRow, type Weighing } from "./weigher.ts";

export interface StanceNetworkOptions extends PositionChoice, Weighing {
  /** ACTORS who agree on issues, or ISSUES on which the same actors take positions. */
  readonly over: Over;
  readonly duplicates: Duplicates;
  /** Only pairs that share at least this many issues (or actors); 1 by default. */
  readonly leastShared?: number | undefined;
  /** How many pairs to show, strongest first; null shows all, by index. */
  readonly first: number | null;
  /** Show pairs after this one; by default from the start. */
  readonly after?: PairRank | undefined;
  /** Only pairs of two nodes that are 1 in the mask. Weights are those of the whole network. */
  readonly among?: Uint8Array | undefined;
  /** Only pairs of which at least one node is 1 in the mask. Weights are those of the whole network. */
  readonly with?: Uint8Array | undefined;
}

export interface StanceNetwork {
  /** `shared` is the number of common issues (or actors). Pairs of weight 0 are left out. */
  readonly pairs: RankedPairs;
  /** Number of pairs that share something and weigh 0: agreement and conflict cancel out, or both are 0. */
  readonly weightlessPairs: number;
  /** Number of pairs that share something, but less than asked for. */
  readonly fewerShared: number;
  /** The counts that the pairs rest on. */
  readonly tally: Tally;
  readonly totals: NodeTotals;
  readonly options: Weighing;
}

/**
 * Who agrees with whom, or which issues go together: the one-mode stance network. Symmetric, without
 * self-ties; formulas in one-mode-weight.ts.
 * @throws {InvalidNetworkOptionsError}
 */
export function createStanceNetwork(
  columns: NetworkColumns,
  options: StanceNetworkOptions,
): StanceNetwork {
  const { over, among, with: anchors } = options;
  const nodeCount = columns[over === "ACTORS" ? "actors" : "issues"].count;
  checkMask("among", among, nodeCount);
  checkMask("with", anchors, nodeCount);
  const holdings = chooseCompared(columns, options, options);
  const tally = createTally(columns, holdings, over, options.duplicates);
  if (over === "ACTORS") {
    const isHolder = (node: number) => tally.nodeOffsets[node] !== tally.nodeOffsets[node + 1];
    checkRolledUp(columns, options, among ?? anchors, isHolder, tally.positions);
  }
  const { aggregation, normalisation, scale } = options;
  return {
    ...weighPairs(tally, options),
    tally,
    totals: totalsOf(tally),
    options: { aggregation, normalisation, scale },
  };
}

/** The pairs of nodes of a tally, with their weights. @throws {InvalidNetworkOptionsError} NOT_A_COUNT */
export function weighPairs(
  tally: Tally,
  options: Weighing &
    Pick<StanceNetworkOptions, "first" | "after" | "among" | "with" | "leastShared">,
): Pick<StanceNetwork, "pairs" | "weightlessPairs" | "fewerShared"> {
  const { first, among, with: anchors, leastShared = 1 } = options;
  const { nodeCount } = tally;
  if (first !== null) checkCount("first", first, 1);
  checkCount("leastShared", leastShared, 1);
  const weigher = createWeigher(tally, options, createWeigherRow(nodeCount, options));
  const { row } = weigher;
  const sink = createPairSink(first, options.after);
  let [weightlessPairs, fewerShared] = [0, 0];
  for (let node = 0; node < nodeCount; node += 1) {
    if (among?.[node] === 0) continue;
    const isAnchor = anchors?.[node] !== 0;
    weigher.fill(node, "HIGHER");
    if (first === null) row.others.subarray(0, row.length).sort();
    for (let n = 0; n < row.length; n += 1) {
      const other = row.others[n]!;
      if (among?.[other] === 0 || (!isAnchor && anchors?.[other] === 0)) continue;
      if (row.shared[other]! < leastShared) {
        fewerShared += 1;
        continue;
      }
      const weight = weigher.weightOf(node, other);
      if (weight === 0) weightlessPairs += 1;
      else sink.add(node, other, weight, row.shared[other]!);
    }
  }
  return { pairs: sink.finish(), weightlessPairs, fewerShared };
}
