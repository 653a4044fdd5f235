import { useEffect, useMemo } from "react";
import { issueChoicesQuery, overTimeQuery } from "../../api/operations/over-time-operations.ts";
import {
  issueChoiceVariables,
  issueSelected,
  overTimeVariables,
} from "../../api/over-time-query.ts";
import { useOperation, usePages } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { issueChoices, issueOf } from "./issue-choices.ts";

/**
 * The positions on the selected issue, or on the issue of the selected stance; if something else is selected,
 * on the previous one, at first on the one on which those shown have said most. And those on the issue beside
 * it, if the reader chose one.
 */
export function useOverTime() {
  const explorer = useExplorer();
  const state = useExplorerState((whole) => whole);
  const { issueOverTime, issueBeside } = state;
  const listed = useIssueChoices();
  const { choices } = listed;
  const selected = choices && issueSelected(state, choices);
  // What is selected in the second issue is no reason to show that issue twice.
  const chosen = selected === issueBeside ? null : (selected ?? null);
  const wanted = choices ? issueOf(choices, listed.left > 0, chosen, issueOverTime) : null;
  const answer = useOperation(
    overTimeQuery,
    overTimeVariables(state, wanted === null ? [] : [wanted]),
    { enabled: choices !== undefined },
  );
  const issue = answer.data?.issues.nodes[0];
  const shown = issue?.id ?? null;
  const beside = useIssueBeside(shown === issueBeside ? null : issueBeside);
  useEffect(() => {
    if (shown !== null && shown !== issueOverTime) explorer.lookAtIssue(shown);
  }, [explorer, shown, issueOverTime]);
  return {
    issue,
    isAnswered: answer.data !== undefined,
    beside,
    listed,
    choices: choices ?? [],
    error: choices === undefined ? listed.error : answer.error,
    refetch: () => void Promise.all([listed.refetch(), answer.refetch()]),
  };
}

/** The issues to choose from, and how many are left to list. */
function useIssueChoices() {
  const state = useExplorerState((whole) => whole);
  const { data, error, refetch, ...paging } = usePages(
    issueChoicesQuery,
    issueChoiceVariables(state),
    (answer) => answer.issues,
  );
  const choices = useMemo(
    () => data && issueChoices(data.nodes, data.answer.positionCounts),
    [data],
  );
  return {
    choices,
    total: data?.total ?? 0,
    left: data === undefined ? 0 : data.total - data.nodes.length,
    error,
    refetch,
    isListing: paging.isFetchingNextPage,
    listMore: () => void paging.fetchNextPage(),
  };
}

/** The positions on the issue beside the first. */
function useIssueBeside(id: string | null) {
  const state = useExplorerState((whole) => whole);
  const { data, error, refetch } = useOperation(
    overTimeQuery,
    overTimeVariables(state, id === null ? [] : [id]),
    { enabled: id !== null },
  );
  if (id === null) return null;
  return {
    issue: data?.issues.nodes[0],
    isAnswered: data !== undefined,
    error,
    refetch: () => void refetch(),
  };
}
