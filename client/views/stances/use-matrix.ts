import { type StanceMatrixQuery } from "../../api/__generated__/graphql.ts";
import { stanceMatrixQuery } from "../../api/operations/explored.ts";
import { toPeriodInput } from "../../api/to-period-input.ts";
import { toActorNode, toIssueNode, toStanceTie } from "../../api/to-explored.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { listActorIds } from "../../model/explored-graph.ts";

/** What the matrix takes at most: more can't be read as one. */
const most = { mostActors: 100, mostIssues: 60 } as const;

/** The stances of the explored actors, or of those of the whole graph with most positions, within the filters. */
export function useMatrix() {
  const explored = useExplorerState((state) => state.explored);
  const scope = useExplorerState((state) => state.scope);
  const { period, areas } = useExplorerState((state) => state.filters);
  const actors = scope === "explored" ? listActorIds(explored) : [];
  const filter = {
    ...(actors.length > 0 && { actors: actors.toSorted() }),
    ...(areas.length > 0 && { areas: [...areas] }),
    ...(period && { period: toPeriodInput(period) }),
  };
  const { data, error, refetch } = useOperation(stanceMatrixQuery, { filter, ...most });
  const answer = useMemo(() => data && toMatrixAnswer(data), [data]);
  return { answer, error, refetch };
}

function toMatrixAnswer({ stanceMatrix }: StanceMatrixQuery) {
  return {
    actors: stanceMatrix.actors.map(toActorNode),
    issues: stanceMatrix.issues.map(toIssueNode),
    ties: stanceMatrix.cells.map((cell) =>
      toStanceTie({ ...cell, from: cell.actor.id, to: cell.issue.id }),
    ),
    actorsLeftOut: stanceMatrix.actorsLeftOut,
    issuesLeftOut: stanceMatrix.issuesLeftOut,
  };
}
