import { type NetworkColumns } from "./columns.ts";
import { type Duplicates } from "./duplicates.ts";
import { InvalidNetworkOptionsError } from "./invalid-network-options-error.ts";
import { lastFirst } from "./last-first.ts";
import { divided } from "./one-mode-weight.ts";
import { chooseHoldings, type PositionChoice } from "./position-choice.ts";
import { middleOf } from "./stance-scale.ts";
import { type CountedPositions, countedPositions } from "./stance-evidence.ts";
import { holdersBehind } from "./stance-holders.ts";
import { numberCombinations } from "./stance-combinations.ts";
import { createTally, type Tally } from "./tally.ts";

/**
 * What a cell holds, of x_k, the number of positions of the actor on the issue at level k:
 * - IGNORE: Σ_k x_k.
 * - SUBTRACT: Σ_k k x_k.
 * - LATEST: the level of the last position (last-first.ts says which that is).
 * - MEAN: Σ_k k x_k / Σ_k x_k.
 * - COMBINE: the number of the set of levels taken, counted from 1; `combinations` tells which set it is.
 * After P. Leifeld, Discourse Network Analyzer (leifeld-lab/dna).
 */
type TwoModeAggregation = "IGNORE" | "SUBTRACT" | "LATEST" | "MEAN" | "COMBINE";

/** ACTIVITY: divided by the number of positions of the actor; PROMINENCE: by that on the issue. */
type TwoModeNormalisation = "NONE" | "ACTIVITY" | "PROMINENCE";

export interface StanceMatrixOptions extends PositionChoice {
  readonly aggregation: TwoModeAggregation;
  readonly normalisation: TwoModeNormalisation;
  readonly duplicates: Duplicates;
}

/** The cells that hold a stance, as columns, by actor and then by issue. */
export interface StanceMatrix {
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  readonly weight: Float64Array;
  /** Number of positions that count. */
  readonly positions: Int32Array;
  /** The last position. */
  readonly latest: Int32Array;
  /** The lowest and the highest level taken. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** 1 where there are positions on both sides of the scale's middle. */
  readonly contradictory: Uint8Array;
  /** Number of actors who hold the positions: above 1 only where persons are rolled up. */
  readonly holders: Int32Array;
  /** 1 where one holder is on one side of the scale's middle and another on the other. */
  readonly holdersDisagree: Uint8Array;
  /** For COMBINE: the levels, ascending, that weight 1, 2, 3 … stands for. */
  readonly combinations: readonly (readonly number[])[];
  /** Number of positions that count, of each actor and on each issue. */
  readonly actorTotals: Float64Array;
  readonly issueTotals: Float64Array;
  /** First entry of each cell in the tally; one more at the end. */
  readonly entries: Int32Array;
  readonly tally: Tally;
}

/**
 * Who holds which stance: the two-mode network of actors and issues.
 * @throws {InvalidNetworkOptionsError}
 */
export function createStanceMatrix(
  columns: NetworkColumns,
  options: StanceMatrixOptions,
): StanceMatrix {
  const { aggregation, normalisation } = options;
  if (aggregation === "COMBINE" && normalisation !== "NONE") {
    throw new InvalidNetworkOptionsError(
      "COMBINE_WITH_NORMALISATION",
      "normalisation",
      `COMBINE numbers the sets of stances, and a number of that kind divided by a total (${normalisation}) means nothing`,
      "leave COMBINE as it is (NONE), or take SUBTRACT or MEAN",
    );
  }
  const tally = createTally(
    columns,
    chooseHoldings(columns, options),
    // Entries then stand by actor, issue and level: cell by cell.
    "ISSUES",
    options.duplicates,
  );
  const entries = cellsOf(tally);
  const cellCount = entries.length - 1;
  const matrix = {
    actor: new Int32Array(cellCount),
    issue: new Int32Array(cellCount),
    weight: new Float64Array(cellCount),
    positions: new Int32Array(cellCount),
    latest: new Int32Array(cellCount),
    lowest: new Float64Array(cellCount),
    highest: new Float64Array(cellCount),
    contradictory: new Uint8Array(cellCount),
    holders: new Int32Array(cellCount),
    holdersDisagree: new Uint8Array(cellCount),
    combinations: [] as number[][],
    actorTotals: new Float64Array(columns.actors.count),
    issueTotals: new Float64Array(columns.issues.count),
    entries,
    tally,
  };
  const middle = middleOf(options.scale);
  for (let cell = 0; cell < cellCount; cell += 1) {
    const [begin, end] = [entries[cell]!, entries[cell + 1]!];
    matrix.actor[cell] = tally.throughs[tally.through[begin]!]!;
    matrix.issue[cell] = tally.node[begin]!;
    matrix.lowest[cell] = tally.level[begin]!;
    matrix.highest[cell] = tally.level[end - 1]!;
    if (matrix.lowest[cell]! < middle && matrix.highest[cell]! > middle) {
      matrix.contradictory[cell] = 1;
    }
    const { count, sum, latest } = summarise(columns, tally, begin, end);
    matrix.positions[cell] = count;
    matrix.latest[cell] = tally.positions[tally.positionOffsets[latest]!]!;
    matrix.actorTotals[matrix.actor[cell]!]! += count;
    matrix.issueTotals[matrix.issue[cell]!]! += count;
    matrix.weight[cell] = cellWeight(aggregation, count, sum, tally.level[latest]!);
    const holders =
      options.level === "PERSON" ? oneHolder : holdersBehind(columns, tally, begin, end, middle);
    matrix.holders[cell] = holders.count;
    matrix.holdersDisagree[cell] = holders.disagree ? 1 : 0;
  }
  if (aggregation === "COMBINE") matrix.combinations = numberCombinations(matrix);
  if (normalisation !== "NONE") {
    const [totals, nodes] =
      normalisation === "ACTIVITY"
        ? [matrix.actorTotals, matrix.actor]
        : [matrix.issueTotals, matrix.issue];
    matrix.weight = matrix.weight.map((weight, cell) => divided(weight, totals[nodes[cell]!]!));
  }
  return matrix;
}

/** As attended or said, each counts as themselves. */
const oneHolder = { count: 1, disagree: false };

/** The evidence behind a cell: its positions by level, ascending. */
export function cellPositions({ entries, tally }: StanceMatrix, cell: number): CountedPositions[] {
  const found: CountedPositions[] = [];
  for (let entry = entries[cell]!; entry < entries[cell + 1]!; entry += 1) {
    found.push(countedPositions(tally, entry));
  }
  return found;
}

function cellsOf({ node, through }: Tally): Int32Array {
  const begins: number[] = [];
  for (let entry = 0; entry < node.length; entry += 1) {
    const goesOn = node[entry] === node[entry - 1] && through[entry] === through[entry - 1];
    if (!goesOn) begins.push(entry);
  }
  return Int32Array.from([...begins, node.length]);
}

function summarise(columns: NetworkColumns, tally: Tally, begin: number, end: number) {
  let [count, sum, latest] = [0, 0, begin];
  const lastOf = (entry: number) => tally.positions[tally.positionOffsets[entry]!]!;
  for (let entry = begin; entry < end; entry += 1) {
    count += tally.count[entry]!;
    sum += tally.count[entry]! * tally.level[entry]!;
    if (lastFirst(columns.positions, lastOf(entry), lastOf(latest)) < 0) latest = entry;
  }
  return { count, sum, latest };
}

function cellWeight(
  aggregation: TwoModeAggregation,
  count: number,
  sum: number,
  latest: number,
): number {
  switch (aggregation) {
    case "IGNORE":
      return count;
    case "SUBTRACT":
      return sum;
    case "LATEST":
      return latest;
    case "MEAN":
      return sum / count;
    case "COMBINE":
      // Numbered once all sets are known.
      return 0;
  }
}
