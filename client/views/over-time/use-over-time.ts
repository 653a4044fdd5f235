import { useMemo, useState } from "react";
import { issueChoicesQuery, overTimeQuery } from "../../api/operations/over-time-operations.ts";
import { issueChoiceVariables, issueOfTie, overTimeVariables } from "../../api/over-time-query.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { issueChoices } from "./issue-choices.ts";

/**
 * The positions on the selected issue, or on the issue of the selected stance; if something else is selected,
 * on the previous one, at first on the one on which those shown have said most.
 */
export function useOverTime() {
  const state = useExplorerState((whole) => whole);
  const choices = useOperation(issueChoicesQuery, issueChoiceVariables(state));
  const known = useMemo(() => choices.data && issueChoices(choices.data), [choices.data]);
  const { selection } = state;
  const wanted = selection?.type === "node" ? selection.id : issueOfTie(selection);
  const selected = known?.some(({ id }) => id === wanted) === true ? wanted : null;
  const [last, setLast] = useState<string | null>(null);
  if (selected !== null && selected !== last) setLast(selected);
  const issue = selected ?? last ?? known?.[0]?.id ?? null;
  const answer = useOperation(overTimeQuery, overTimeVariables(state, issue), {
    enabled: known !== undefined,
  });
  return {
    issue: answer.data?.issues.nodes[0],
    isAnswered: answer.data !== undefined,
    choices: known ?? [],
    error: choices.error ?? answer.error,
    refetch: () => void Promise.all([choices.refetch(), answer.refetch()]),
  };
}
