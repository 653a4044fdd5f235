import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { clusterNodes } from "../../networks/combined/cluster-nodes.ts";
import { toMask } from "../../networks/columns/find-index.ts";
import { checkRolledUp } from "../../networks/stances/check-rolled-up.ts";
import { toPositionChoice } from "../../networks/stances/position-filter.ts";
import {
  createStanceMatrix,
  type StanceMatrix,
  type TwoModeAggregation,
  type TwoModeNormalisation,
} from "../../networks/stances/stance-matrix.ts";
import { type MatrixTotals, rankLines, totalsOfLines } from "./matrix-lines.ts";
import { type PositionsQuestion } from "./stance-options.ts";

/** A stance matrix, as plain data. */
export interface StanceMatrixQuestion extends PositionsQuestion {
  readonly aggregation: TwoModeAggregation;
  readonly normalisation: TwoModeNormalisation;
}

/** A cell of a matrix; null where no position gives a value. */
export interface StanceCellIndices {
  readonly actor: number;
  readonly issue: number;
  readonly weight: number | null;
  readonly n: number;
  readonly counted: number;
  readonly score: number | null;
  /** The latest position. */
  readonly latest: number;
  /** The latest stance, as an index in `stances`. */
  readonly stance: number;
  /** The one stance of the positions that count; -1 if they differ. */
  readonly only: number;
  readonly contradictory: boolean;
  readonly holders: number;
  readonly holdersDisagree: boolean;
}

/** The rows and columns with most positions, and their cells, in the order asked for. */
export function stanceMatrix(
  columns: NetworkColumns,
  question: {
    readonly matrix: StanceMatrixQuestion;
    readonly mostActors: number;
    readonly mostIssues: number;
    /** CLUSTER: largest cluster first. */
    readonly order: "CLUSTER" | "COUNT";
  },
) {
  const { matrix, mostActors, mostIssues, order } = question;
  const { duplicates, aggregation, normalisation } = matrix;
  const choice = toPositionChoice(columns, matrix, matrix.filter);
  const made = createStanceMatrix(columns, { ...choice, duplicates, aggregation, normalisation });
  const shownRows = matrix.among && toMask(matrix.among, columns.actors.count);
  const holders = new Set(made.actor);
  checkRolledUp(columns, choice, shownRows, (actor) => holders.has(actor), made.tally.positions);
  const totals = totalsOfLines(columns, made, shownRows);
  const actors = rankLines(totals.actors.n, mostActors);
  const issues = rankLines(totals.issues.n, mostIssues);
  const options = { ...choice, duplicates };
  const rowCluster = clusterNodes(columns, options, "ACTORS", actors);
  const columnCluster = clusterNodes(columns, options, "ISSUES", issues);
  if (order === "CLUSTER") {
    // A stable sort: within a cluster the order stays by number of positions, then id.
    actors.sort((a, b) => rowCluster.get(a)! - rowCluster.get(b)!);
    issues.sort((a, b) => columnCluster.get(a)! - columnCluster.get(b)!);
  }
  const cells = cellsShown(made, actors, issues);
  return {
    rows: actors.map((actor) => ({
      actor,
      cluster: rowCluster.get(actor)!,
      n: totals.actors.n[actor]!,
      holders: totals.holdersOf(actor),
      disputedIssues: totals.disputedIssues[actor]!,
    })),
    columns: issues.map((issue) => ({
      issue,
      cluster: columnCluster.get(issue)!,
      n: totals.issues.n[issue]!,
    })),
    cells,
    ...leftOut(totals, actors, issues, cells),
    combinations: made.combinations,
  };
}

function leftOut(
  totals: MatrixTotals,
  actors: readonly number[],
  issues: readonly number[],
  cells: readonly StanceCellIndices[],
) {
  return {
    actorsLeftOut: totals.actors.count - actors.length,
    issuesLeftOut: totals.issues.count - issues.length,
    positionsLeftOut: totals.positions - cells.reduce((sum, { n }) => sum + n, 0),
  };
}

function cellsShown(
  made: StanceMatrix,
  actors: readonly number[],
  issues: readonly number[],
): StanceCellIndices[] {
  const row = new Map(actors.map((actor, n) => [actor, n]));
  const column = new Map(issues.map((issue, n) => [issue, n]));
  const found: StanceCellIndices[] = [];
  for (const [cell, actor] of made.actor.entries()) {
    const issue = made.issue[cell]!;
    if (!row.has(actor) || !column.has(issue)) continue;
    found.push({
      actor,
      issue,
      weight: numberOrNull(made.weight[cell]!),
      n: made.positions[cell]!,
      counted: made.counted[cell]!,
      score: numberOrNull(made.score[cell]!),
      latest: made.latest[cell]!,
      stance: made.stance[cell]!,
      only: made.only[cell]!,
      contradictory: made.contradictory[cell] === 1,
      holders: made.holders[cell]!,
      holdersDisagree: made.holdersDisagree[cell] === 1,
    });
  }
  return found.sort(
    (a, b) => row.get(a.actor)! - row.get(b.actor)! || column.get(a.issue)! - column.get(b.issue)!,
  );
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
