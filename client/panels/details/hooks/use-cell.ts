import { stanceVariables } from "../../../api/network-variables.ts";
import { cellQuery } from "../../../api/operations/matrix-operations.ts";
import { usePages } from "../../../api/use-operation.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { stanceQuestion } from "../../../modes/stance-question.ts";

/** Variables for what is asked of one actor and issue, by the options in force. All days count: nothing shall hide. */
export function useStanceVariables(narrowing: { actors?: string[]; issues?: string[] }) {
  const scope = useExplorerState((state) => state.scope);
  const explored = useExplorerState((state) => state.explored);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  const question = stanceQuestion("stances", { scope, explored, filters, options });
  return stanceVariables({ ...question, areas: [], period: null, datasets: [], ...narrowing });
}

/** A cell of the matrix, and page by page the positions behind it. */
export function useCell(actor: string, issue: string) {
  const variables = {
    ...useStanceVariables({ actors: [actor], issues: [issue] }),
    first: 20,
  };
  return usePages(cellQuery, variables, (data) => {
    const evidence = data.stanceMatrix.cells[0]?.evidence;
    return evidence && { ...evidence, nodes: evidence.edges };
  });
}
