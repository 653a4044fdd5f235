import { useMemo } from "react";
import { type StanceMatrixQuery } from "../../api/__generated__/graphql.ts";
import { matrixQuery } from "../../api/matrix-query.ts";
import { stanceMatrixQuery } from "../../api/operations/explored.ts";
import { toPeriodInput } from "../../api/to-period-input.ts";
import { toActorNode, toIssueNode, toStanceTie } from "../../api/to-explored.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";

/** The stances of the explored actors, or of those of the whole graph with most positions, within the filters. */
export function useMatrix() {
  const explored = useExplorerState((state) => state.explored);
  const scope = useExplorerState((state) => state.scope);
  const filters = useExplorerState((state) => state.filters);
  const { actors, areas, period, mostActors, mostIssues } = matrixQuery({
    explored,
    scope,
    filters,
  });
  const filter = {
    ...(actors && { actors: [...actors] }),
    ...(areas.length > 0 && { areas: [...areas] }),
    ...(period && { period: toPeriodInput(period) }),
  };
  const variables = { filter, mostActors, mostIssues };
  const { data, error, refetch } = useOperation(stanceMatrixQuery, variables);
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
