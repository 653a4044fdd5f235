import { type NetworkColumns } from "../columns/columns.ts";
import { type Duplicates } from "./partition-duplicates.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";
import { lastFirst, latestOf } from "./last-first.ts";
import { divided } from "./one-mode-weight.ts";
import { chooseHoldings, type PositionChoice } from "./position-choice.ts";
import { cellsOf, type MatrixCells } from "./matrix-cells.ts";
import { numberCombinations } from "./number-combinations.ts";
import { createHoldersTally } from "./holders-tally.ts";
import { middleOf, toScore } from "./stance-scale.ts";
import { createTally, type Tally } from "./tally.ts";
import { unnumberedPositions, type UnnumberedPositions } from "./unnumbered-positions.ts";

/**
 * The weight of a cell, where x_k is the number of positions of the actor on the issue at level k:
 * - IGNORE: Σ_k x_k.
 * - SUBTRACT: Σ_k k x_k.
 * - LATEST: the level of the last position that has one (order: last-first.ts). If positions of exactly the
 *   same days lie on both sides of the middle, their order is unknown and it is their mean.
 * - MEAN: Σ_k k x_k / Σ_k x_k.
 * - COMBINE: the number of the set of levels taken, counted from 1; `combinations` lists the sets. After P.
 *   Leifeld, Discourse Network Analyzer (leifeld-lab/dna).
 */
export type TwoModeAggregation = "IGNORE" | "SUBTRACT" | "LATEST" | "MEAN" | "COMBINE";

/** ACTIVITY: divided by the number of positions of the actor; PROMINENCE: by that on the issue. */
export type TwoModeNormalisation = "NONE" | "ACTIVITY" | "PROMINENCE";

export interface StanceMatrixOptions extends PositionChoice {
  readonly aggregation: TwoModeAggregation;
  readonly normalisation: TwoModeNormalisation;
  readonly duplicates: Duplicates;
}

/** The non-empty cells as columns, ordered by actor and then issue. */
export interface StanceMatrix extends MatrixCells {
  /** NaN if no position counts: all are UNCLEAR, or left out by the scale. */
  readonly weight: Float64Array;
  /** Number of positions that count. */
  readonly counted: Int32Array;
  /** Number of all positions. */
  readonly positions: Int32Array;
  /** The mean level of the positions that count, on the scale −1 to 1; NaN if none does. */
  readonly score: Float64Array;
  /** The latest position, whether it counts or not. */
  readonly latest: Int32Array;
  /** The latest stance, as an index in `stances`: by schema/latest-stance.ts. */
  readonly stance: Uint8Array;
  /** The one stance of all positions that count, as an index in `stances`; -1 if they differ. */
  readonly only: Int8Array;
  /** 1 if one of the holders is on both sides. */
  readonly contradictory: Uint8Array;
  /** Number of actors who hold the positions; above 1 only where persons are rolled up. */
  readonly holders: Int32Array;
  /** 1 if one holder is on one side and another on the other. */
  readonly holdersDisagree: Uint8Array;
  /** For COMBINE: the set of levels, ascending, for each of the weights 1, 2, 3 … */
  readonly combinations: readonly (readonly number[])[];
  readonly tally: Tally;
  readonly unnumbered: UnnumberedPositions;
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
  checkCombine(aggregation, normalisation);
  // Over issues, entries are ordered by actor, issue and level, which is cell by cell.
  const tally = createTally(
    columns,
    chooseHoldings(columns, options),
    "ISSUES",
    options.duplicates,
  );
  const unnumbered = unnumberedPositions(columns, options);
  const cells = cellsOf(tally, unnumbered);
  const cellCount = cells.actor.length;
  const matrix = {
    ...cells,
    weight: new Float64Array(cellCount),
    counted: new Int32Array(cellCount),
    positions: new Int32Array(cellCount),
    score: new Float64Array(cellCount),
    latest: new Int32Array(cellCount),
    stance: new Uint8Array(cellCount),
    only: new Int8Array(cellCount),
    contradictory: new Uint8Array(cellCount),
    holders: new Int32Array(cellCount),
    holdersDisagree: new Uint8Array(cellCount),
    combinations: [] as number[][],
    tally,
    unnumbered,
  };
  const holders = createHoldersTally(columns.positions, options.scale);
  for (let cell = 0; cell < cellCount; cell += 1) {
    const sum = summarise(columns, matrix, cell, middleOf(options.scale));
    for (const position of sum.behind) holders.add(position);
    const behind = holders.finish();
    matrix.counted[cell] = sum.count;
    matrix.positions[cell] = sum.all;
    matrix.latest[cell] = sum.latest;
    matrix.only[cell] = sum.only;
    matrix.stance[cell] = latestOf(columns.positions, sum.behind);
    matrix.score[cell] = sum.count === 0 ? NaN : toScore(sum.levels / sum.count, options.scale);
    matrix.weight[cell] = sum.count === 0 ? NaN : cellWeight(aggregation, sum);
    matrix.contradictory[cell] = behind.contradictory ? 1 : 0;
    matrix.holders[cell] = behind.count;
    matrix.holdersDisagree[cell] = behind.disagree ? 1 : 0;
  }
  if (aggregation === "COMBINE") matrix.combinations = numberCombinations(matrix);
  if (normalisation === "NONE") return matrix;
  const [nodes, nodeCount] =
    normalisation === "ACTIVITY"
      ? [matrix.actor, columns.actors.count]
      : [matrix.issue, columns.issues.count];
  const totals = new Float64Array(nodeCount);
  for (const [cell, node] of nodes.entries()) totals[node]! += matrix.counted[cell]!;
  return {
    ...matrix,
    weight: matrix.weight.map((weight, cell) =>
      matrix.counted[cell] === 0 ? weight : divided(weight, totals[nodes[cell]!]!),
    ),
  };
}

/** @throws {InvalidNetworkOptionsError} COMBINE_WITH_NORMALISATION */
function checkCombine(aggregation: TwoModeAggregation, normalisation: TwoModeNormalisation): void {
  if (aggregation !== "COMBINE" || normalisation === "NONE") return;
  throw new InvalidNetworkOptionsError(
    "COMBINE_WITH_NORMALISATION",
    "normalisation",
    `COMBINE numbers the sets of stances, and a number of that kind divided by a total (${normalisation}) means nothing`,
    "leave COMBINE as it is (NONE), or take SUBTRACT or MEAN",
  );
}

interface CellSum {
  readonly count: number;
  readonly levels: number;
  readonly all: number;
  /** The latest position, and the level on the last day that has one. */
  readonly latest: number;
  readonly latestLevel: number;
  /** All positions of the cell. */
  readonly behind: readonly number[];
  /** The one stance of the positions that count; -1 if they differ. */
  readonly only: number;
}

function summarise(
  { positions }: NetworkColumns,
  { entries, unnumberedOffsets, tally, unnumbered }: StanceMatrix,
  cell: number,
  middle: number,
): CellSum {
  let [count, levels, lastEntry] = [0, 0, -1];
  const behind: number[] = [];
  const isBefore = (one: number, other: number) => lastFirst(positions, one, other) < 0;
  // The first position of each entry is its latest.
  const lastOf = (entry: number) => tally.positions[tally.positionOffsets[entry]!]!;
  for (let entry = entries[cell]!; entry < entries[cell + 1]!; entry += 1) {
    count += tally.count[entry]!;
    levels += tally.count[entry]! * tally.level[entry]!;
    const end = tally.positionOffsets[entry + 1]!;
    for (let n = tally.positionOffsets[entry]!; n < end; n += 1) behind.push(tally.positions[n]!);
    if (lastEntry < 0 || isBefore(lastOf(entry), lastOf(lastEntry))) lastEntry = entry;
  }
  const taken = new Set(behind.map((position) => positions.stance[position]!));
  const only = taken.size === 1 ? [...taken][0]! : -1;
  let latest = lastEntry < 0 ? -1 : lastOf(lastEntry);
  for (let n = unnumberedOffsets[cell]!; n < unnumberedOffsets[cell + 1]!; n += 1) {
    const position = unnumbered.position[n]!;
    behind.push(position);
    if (latest < 0 || isBefore(position, latest)) latest = position;
  }
  const latestLevel = lastEntry < 0 ? Number.NaN : levelAtLast();
  return { count, levels, all: behind.length, latest, latestLevel, behind, only };

  /** The level of the latest position, or the mean of those of the same days if they are on both sides. */
  function levelAtLast(): number {
    const { earliest, latest: until } = positions;
    const last = lastOf(lastEntry);
    const sameDays: number[] = [];
    for (let entry = entries[cell]!; entry < entries[cell + 1]!; entry += 1) {
      const position = lastOf(entry);
      if (earliest[position] === earliest[last] && until[position] === until[last]) {
        sameDays.push(tally.level[entry]!);
      }
    }
    const isBoth =
      sameDays.some((level) => level < middle) && sameDays.some((level) => level > middle);
    if (!isBoth) return tally.level[lastEntry]!;
    return sameDays.reduce((sum, level) => sum + level, 0) / sameDays.length;
  }
}

function cellWeight(
  aggregation: TwoModeAggregation,
  { count, levels, latestLevel }: CellSum,
): number {
  switch (aggregation) {
    case "IGNORE":
      return count;
    case "SUBTRACT":
      return levels;
    case "LATEST":
      return latestLevel;
    case "MEAN":
      return levels / count;
    case "COMBINE":
      // Numbered later, when all sets are known.
      return 0;
  }
}
