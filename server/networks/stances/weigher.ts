import {
  aggregate,
  denominatorOf,
  divided,
  type OneModeAggregation,
  type OneModeNormalisation,
  totalsOf,
} from "./one-mode-weight.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import {
  chooseByCondition,
  chooseHoldings,
  type Holdings,
  type PositionChoice,
} from "./position-choice.ts";
import { createStanceRow, type StanceRow } from "./stance-row.ts";
import { rangeOf, type StanceScale } from "./stance-scale.ts";
import { type Tally } from "./tally.ts";

/** How a weight is computed from what two nodes share. */
export interface Weighing {
  readonly aggregation: OneModeAggregation;
  readonly normalisation: OneModeNormalisation;
  readonly scale: StanceScale;
}

/**
 * The chosen positions, to compare pairs of them. IGNORE asks for no stance, and so for no condition. @throws
 * {InvalidNetworkOptionsError}
 */
export function chooseCompared(
  columns: NetworkColumns,
  choice: PositionChoice,
  { aggregation }: Pick<Weighing, "aggregation">,
): Holdings {
  const choose = aggregation === "IGNORE" ? chooseHoldings : chooseByCondition;
  return choose(columns, choice);
}

/** Computes weights from a row of sums. */
export interface Weigher {
  readonly row: StanceRow;
  /** Fills the row with the sums of a node. */
  fill(node: number, which: "ALL" | "HIGHER"): void;
  /** The weight of `node` (for which the row was filled) with another node; 0 if they share nothing. */
  weightOf(node: number, other: number): number;
}

/** A row with the sums that a normalisation needs; several weighers may use it in turn. */
export function createWeigherRow(
  nodeCount: number,
  { normalisation }: Pick<Weighing, "normalisation">,
): StanceRow {
  return createStanceRow(nodeCount, normalisation === "JACCARD");
}

export function createWeigher(
  tally: Tally,
  { aggregation, normalisation, scale }: Weighing,
  row: StanceRow,
): Weigher {
  const range = rangeOf(scale);
  const totals = totalsOf(tally);
  const sums = { ignore: 0, distance: 0, mine: 0, theirs: 0, same: 0 };
  return {
    row,
    fill: (node, which) => row.fill(tally, node, which),
    weightOf(node, other) {
      sums.ignore = row.ignore[other]!;
      sums.distance = row.distance[other]!;
      if (normalisation === "JACCARD") {
        sums.mine = row.mine[other]!;
        sums.theirs = row.theirs[other]!;
        sums.same = row.same[other]!;
      }
      return divided(
        aggregate(aggregation, sums, range),
        denominatorOf(normalisation, sums, totals, node, other),
      );
    },
  };
}
