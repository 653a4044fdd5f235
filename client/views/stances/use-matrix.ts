import { useMemo } from "react";
import { type MatrixQuery } from "../../api/__generated__/graphql.ts";
import { matrixVariables } from "../../api/matrix-variables.ts";
import { matrixQuery } from "../../api/operations/matrix-operations.ts";
import { toActorNode, toIssueNode } from "../../api/to-explored.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";

/** The stances of the explored actors, or of those of the whole graph with most positions, within the filters. */
export function useMatrix() {
  const explored = useExplorerState((state) => state.explored);
  const scope = useExplorerState((state) => state.scope);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const variables = matrixVariables({ explored, scope, filters, options });
  const { data, error, refetch } = useOperation(matrixQuery, variables);
  const answer = useMemo(() => data && toMatrixAnswer(data), [data]);
  return { answer, error, refetch };
}

function toMatrixAnswer({ stanceMatrix }: MatrixQuery) {
  const { rows, columns, cells, ...leftOut } = stanceMatrix;
  return {
    rows: rows.map(({ actor, ...row }) => ({ ...row, actor: toActorNode(actor) })),
    columns: columns.map(({ issue, ...column }) => ({ ...column, issue: toIssueNode(issue) })),
    cells: new Map(cells.map((cell) => [`${cell.actor.id}>${cell.issue.id}`, cell])),
    ...leftOut,
  };
}
