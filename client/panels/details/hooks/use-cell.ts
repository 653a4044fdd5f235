import { stanceVariables } from "../../../api/network-variables.ts";
import { cellQuery } from "../../../api/operations/matrix-operations.ts";
import { usePages } from "../../../api/use-operation.ts";
import { stanceQuestion } from "../../../modes/stance-question.ts";
import { useAttributions } from "./attributions.ts";
import { useCounted } from "./counted.tsx";

/** Variables for questions about an actor and an issue, by the current options and filters. */
export function useStanceVariables(narrowing: { actors?: string[]; issues?: string[] }) {
  const counted = useCounted();
  const question = stanceQuestion("stances", counted);
  const ofPositions = { ...question.ofPositions, ...useAttributions() };
  return stanceVariables({ ...question, ...narrowing, ofPositions });
}

/** A cell of the matrix, with pages of its positions. */
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
