import { z } from "zod";
import { compareText } from "./compare-text.ts";
import { type PositionFilter } from "./filters.ts";
import { positionParameters, positionWays, positionWhere } from "./position-list.ts";
import { positionsWith } from "./position-picks.ts";
import { type Reader } from "./query.ts";
import { type Stance } from "./records.ts";
import { readRows } from "./rows.ts";
import { stanceColumns, StanceRow, sumUpStances } from "./stance-rows.ts";
import { defineStatement } from "./statement.ts";

export interface StanceCellRecord {
  readonly actorId: string;
  readonly issueId: string;
  readonly stance: Stance;
  /** The position that `stance` comes from: the first of `positionIds`. */
  readonly latestId: string;
  /** Latest first (ties: the higher confidence, then id). */
  readonly positionIds: readonly string[];
  /** Both supported and opposed. */
  readonly contradictory: boolean;
}

export interface StanceMatrixRecord {
  /** By number of positions, then name (issues: title). */
  readonly actorIds: readonly string[];
  readonly issueIds: readonly string[];
  /** Row by row, each in the order of the columns. */
  readonly cells: readonly StanceCellRecord[];
  readonly actorsLeftOut: number;
  readonly issuesLeftOut: number;
}

const columns = `${stanceColumns}, a.sortName AS actorName, i.sortName AS issueTitle`;

const statements = {
  all: defineStatement(
    "stanceMatrix",
    `${positionWays.all} WHERE ${positionWhere} RETURN ${columns}`,
  ),
  picked: defineStatement(
    "stanceMatrix.picked",
    `UNWIND $parents AS parent ${positionWays.picked} WHERE ${positionWhere} RETURN ${columns}`,
  ),
};

const MatrixRow = StanceRow.extend({ actorName: z.string(), issueTitle: z.string() });

/** Who holds which stance, of the positions that pass the filter. */
export async function stanceMatrix(
  reader: Reader,
  query: {
    readonly filter?: PositionFilter | null | undefined;
    readonly mostActors: number;
    readonly mostIssues: number;
  },
): Promise<StanceMatrixRecord> {
  const picks = await positionsWith(reader, query.filter ?? {});
  const rows = await readRows(
    reader,
    picks ? statements.picked : statements.all,
    { ...positionParameters(query.filter), parents: picks ? [{ ids: [...picks] }] : [] },
    MatrixRow,
  );
  const actors = ranked(rows.map(({ actor, actorName }) => ({ id: actor, name: actorName })));
  const issues = ranked(rows.map(({ issue, issueTitle }) => ({ id: issue, name: issueTitle })));
  const actorIds = actors.slice(0, query.mostActors);
  const issueIds = issues.slice(0, query.mostIssues);
  const row = places(actorIds);
  const column = places(issueIds);
  const shown = rows.filter(({ actor, issue }) => row.has(actor) && column.has(issue));
  const place = ({ actorId, issueId }: { actorId: string; issueId: string }) =>
    (row.get(actorId) ?? 0) * issueIds.length + (column.get(issueId) ?? 0);
  const cells = sumUpStances(shown).toSorted((a, b) => place(a) - place(b));
  return {
    actorIds,
    issueIds,
    cells: cells.map((cell) => ({ ...cell, latestId: cell.positionIds[0] })),
    actorsLeftOut: actors.length - actorIds.length,
    issuesLeftOut: issues.length - issueIds.length,
  };
}

/** Ids by how often they come, then by name, then by id. */
function ranked(mentions: readonly { id: string; name: string }[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { id, name } of mentions)
    counts.set(id, { name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts]
    .toSorted(
      ([idA, a], [idB, b]) =>
        b.count - a.count || compareText(a.name, b.name) || compareText(idA, idB),
    )
    .map(([id]) => id);
}

function places(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
