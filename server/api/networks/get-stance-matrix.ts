import { type NetworkData } from "../../analysis/column-cache.ts";
import {
  type StanceCellIndices,
  type StanceMatrixQuestion,
} from "../../analysis/jobs/stance-matrix-job.ts";
import { stances } from "../../../schema/dataset.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import { type StanceBand, toStanceBand } from "../../networks/stances/stance-band.ts";
import { compareText } from "../../store/rows/compare-text.ts";
import { type QueryStanceMatrixArgs, type StanceCellEvidenceArgs } from "../__generated__/types.ts";
import { badInput, countArgument } from "../bad-input.ts";
import { type Loaders } from "../loaders.ts";
import { evidenceLists, pageQuestion } from "./pairs/evidence-cursors.ts";
import { toPositionConnection } from "./pairs/position-evidence.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { refuseWith, toPositionsQuestion } from "./to-stance-question.ts";

export interface StanceRowRecord {
  readonly actorId: string;
  readonly n: number;
  readonly cluster: number;
  readonly holders: number;
  readonly disputedIssues: number;
}

export interface StanceColumnRecord {
  readonly issueId: string;
  readonly n: number;
  readonly cluster: number;
}

/** A cell, and the matrix it belongs to. */
export interface StanceCellRecord {
  readonly data: NetworkData;
  readonly matrix: StanceMatrixQuestion;
  readonly indices: StanceCellIndices;
  readonly actorId: string;
  readonly issueId: string;
  readonly latestId: string;
  readonly stance: (typeof stances)[number];
  readonly band: StanceBand | null;
}

/** Who holds which stance, with the question, which nested fields need. */
export interface StanceMatrixRecord {
  readonly data: NetworkData;
  readonly matrix: StanceMatrixQuestion;
  readonly rows: readonly StanceRowRecord[];
  readonly columns: readonly StanceColumnRecord[];
  readonly cells: readonly StanceCellRecord[];
  readonly actorsLeftOut: number;
  readonly issuesLeftOut: number;
  readonly positionsLeftOut: number;
  readonly combinations: readonly (readonly number[])[];
}

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getStanceMatrix(
  args: QueryStanceMatrixArgs,
  networks: RequestNetworks,
  load: Loaders,
): Promise<StanceMatrixRecord> {
  const mostActors = countArgument("mostActors", args.mostActors, 30, 200);
  const mostIssues = countArgument("mostIssues", args.mostIssues, 30, 200);
  refuseWith("filter", args.filter, "a matrix has rows and no pairs");
  if (args.aggregation === "COMBINE" && args.normalisation !== "NONE") {
    const message = `\`normalisation\` is ${args.normalisation}, but COMBINE numbers the sets of stances, and such a number divided by a total means nothing; give NONE, or aggregate by SUBTRACT or MEAN.`;
    throw badInput("normalisation", message);
  }
  const data = await networks.data();
  const { aggregation, normalisation } = args;
  const positions = toPositionsQuestion("filter", args.filter, args, data);
  const matrix = { ...positions, aggregation, normalisation };
  const order = args.order === "CLUSTER" ? "CLUSTER" : "COUNT";
  const found = await networks.ask("stanceMatrix", { matrix, mostActors, mostIssues, order });
  const record = {
    data,
    matrix,
    rows: found.rows.map(({ actor, ...row }) => ({ ...row, actorId: data.names.actors[actor]! })),
    columns: found.columns.map(({ issue, ...column }) => ({
      ...column,
      issueId: data.names.issues[issue]!,
    })),
    cells: found.cells.map((indices) => toCell(data, matrix, indices)),
    actorsLeftOut: found.actorsLeftOut,
    issuesLeftOut: found.issuesLeftOut,
    positionsLeftOut: found.positionsLeftOut,
    combinations: found.combinations,
  };
  return args.order === "NAME" ? byName(record, load) : record;
}

function toCell(
  data: NetworkData,
  matrix: StanceMatrixQuestion,
  indices: StanceCellIndices,
): StanceCellRecord {
  const { names } = data;
  const only = matrix.scale.of === "STANCE" ? (stances[indices.only] ?? null) : null;
  return {
    data,
    matrix,
    indices,
    actorId: names.actors[indices.actor]!,
    issueId: names.issues[indices.issue]!,
    latestId: names.positions[indices.latest]!,
    stance: stances[indices.stance]!,
    band: indices.score === null ? null : toStanceBand(indices.score, indices.counted, only),
  };
}

/** Sorted here, because the columns contain no names; only the shown lines need names. */
async function byName(matrix: StanceMatrixRecord, load: Loaders): Promise<StanceMatrixRecord> {
  const actors = await load.actors.getMany(matrix.rows.map(({ actorId }) => actorId));
  const issues = await load.issues.getMany(matrix.columns.map(({ issueId }) => issueId));
  const row = inOrder(actors.map(({ id, name }) => ({ id, name })));
  const column = inOrder(issues.map(({ id, title }) => ({ id, name: title })));
  const indexOf = (order: ReadonlyMap<string, number>, id: string) => order.get(id) ?? 0;
  return {
    ...matrix,
    rows: matrix.rows.toSorted((a, b) => indexOf(row, a.actorId) - indexOf(row, b.actorId)),
    columns: matrix.columns.toSorted(
      (a, b) => indexOf(column, a.issueId) - indexOf(column, b.issueId),
    ),
    cells: matrix.cells.toSorted(
      (a, b) =>
        indexOf(row, a.actorId) - indexOf(row, b.actorId) ||
        indexOf(column, a.issueId) - indexOf(column, b.issueId),
    ),
  };
}

function inOrder(
  named: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, number> {
  const sorted = named
    .map(({ id, name }) => ({ id, key: foldText(name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id));
  return new Map(sorted.map(({ id }, n) => [id, n]));
}

/** The positions behind a cell. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError} */
export async function cellEvidenceOf(
  { data, matrix, indices: { actor, issue } }: StanceCellRecord,
  args: StanceCellEvidenceArgs,
  networks: RequestNetworks,
) {
  const page = pageQuestion(evidenceLists.positions, data, args);
  const found = await networks.evidence("cellEvidence", { network: matrix, actor, issue, page });
  return toPositionConnection(data, found);
}
