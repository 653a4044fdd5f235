import { useEffect, useMemo } from "react";
import { issueChoicesQuery, overTimeQuery } from "../../api/operations/over-time-operations.ts";
import {
  issueChoiceVariables,
  issueSelected,
  overTimeVariables,
} from "../../api/over-time-query.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { issueChoices, issueOf } from "./issue-choices.ts";

/**
 * The positions on the selected issue, or on the issue of the selected stance; if something else is selected,
 * on the previous one, at first on the one on which those shown have said most.
 */
export function useOverTime() {
  const explorer = useExplorer();
  const state = useExplorerState((whole) => whole);
  const choices = useOperation(issueChoicesQuery, issueChoiceVariables(state));
  const known = useMemo(() => choices.data && issueChoices(choices.data), [choices.data]);
  const selected = known ? issueSelected(state, known) : null;
  const wanted = known ? issueOf(known, selected, state.issueOverTime) : null;
  const answer = useOperation(overTimeQuery, overTimeVariables(state, wanted), {
    enabled: known !== undefined,
  });
  const issue = answer.data?.issues.nodes[0];
  const shown = issue?.id ?? null;
  const noted = state.issueOverTime;
  useEffect(() => {
    if (shown !== null && shown !== noted) explorer.lookAtIssue(shown);
  }, [explorer, shown, noted]);
  return {
    issue,
    isAnswered: answer.data !== undefined,
    choices: known ?? [],
    error: choices.error ?? answer.error,
    refetch: () => void Promise.all([choices.refetch(), answer.refetch()]),
  };
}
