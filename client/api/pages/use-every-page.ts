import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { type TypedDocumentString } from "../__generated__/graphql.ts";
import { type ApiError } from "../api-error.ts";
import { execute } from "../execute.ts";
import { type Page } from "../use-operation.ts";
import { everyPage, noPage } from "./every-page.ts";

/** A connection of which every node was asked for. */
export interface EveryNode<TNode> {
  readonly total: number;
  readonly nodes: readonly TNode[];
}

/** Loads all pages of a connection, one after the other, until there are `most` nodes. */
export function useEveryPage<TResult, TVariables, TNode>(
  operation: TypedDocumentString<TResult, TVariables & { after?: string | null }>,
  variables: TVariables,
  pick: (answer: TResult) => Page<TNode> | null | undefined,
  { most = Infinity, ...options }: { most?: number; enabled?: boolean } = {},
): UseQueryResult<EveryNode<TNode>, ApiError> {
  return useQuery<EveryNode<TNode>, ApiError>({
    queryKey: [operation.toString(), "every page", variables, most],
    queryFn: async ({ signal }) => {
      const nodes: TNode[] = [];
      let total = 0;
      const pages = everyPage(async (after) => {
        const answer = await execute(operation, { ...variables, after }, signal);
        return pick(answer) ?? noPage;
      });
      for await (const page of pages) {
        total = page.totalCount;
        nodes.push(...page.nodes);
        if (nodes.length >= most) break;
      }
      return { total, nodes };
    },
    ...options,
  });
}
