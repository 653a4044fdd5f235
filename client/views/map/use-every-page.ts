import { useEffect } from "react";
import { type TypedDocumentString } from "../../api/__generated__/graphql.ts";
import { type Page, usePages } from "../../api/use-operation.ts";

/** All pages of a connection, one after the other, until there are so many nodes; null until the last has arrived. */
export function useEveryPage<TResult, TVariables, TNode>(
  operation: TypedDocumentString<TResult, TVariables & { after?: string | null }>,
  variables: TVariables,
  pick: (answer: TResult) => Page<TNode> | null | undefined,
  { most, enabled }: { most: number; enabled: boolean },
) {
  const pages = usePages(operation, variables, pick, { enabled });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = pages;
  const wantsMore = hasNextPage && data !== undefined && data.nodes.length < most;
  useEffect(() => {
    if (wantsMore && !isFetching && !isError) void fetchNextPage();
  }, [wantsMore, isFetching, isError, fetchNextPage]);
  return {
    nodes: data === undefined || wantsMore ? null : data.nodes,
    total: data?.total ?? 0,
    /** Number of nodes that have arrived. */
    arrived: data?.nodes.length ?? 0,
    error: pages.error,
    retry: () => void (data === undefined ? pages.refetch() : fetchNextPage()),
  };
}
