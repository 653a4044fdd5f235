import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import { type TypedDocumentString } from "./__generated__/graphql.ts";
import { type ApiError } from "./api-error.ts";
import { execute } from "./execute.ts";

/** The answer to one operation, from the cache if possible. */
export function useOperation<TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  options: { enabled?: boolean } = {},
): UseQueryResult<TResult, ApiError> {
  return useQuery<TResult, ApiError>({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => execute(operation, variables, signal),
    ...options,
  });
}

/** A page of a connection. */
export interface Page<TNode> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TNode[];
}

/** The pages of a connection loaded so far, with the answer that contained the first one. */
export interface Pages<TResult, TNode> {
  readonly total: number;
  readonly nodes: TNode[];
  readonly answer: TResult;
}

/**
 * Loads the pages of a connection; `pick` finds the connection in the answer (null when its parent is
 * unknown).
 */
export function usePages<TResult, TVariables, TNode>(
  operation: TypedDocumentString<TResult, TVariables & { after?: string | null }>,
  variables: TVariables,
  pick: (answer: TResult) => Page<TNode> | null | undefined,
  options: { enabled?: boolean } = {},
): UseInfiniteQueryResult<Pages<TResult, TNode>, ApiError> {
  return useInfiniteQuery<
    TResult,
    ApiError,
    Pages<TResult, TNode>,
    readonly unknown[],
    string | null
  >({
    queryKey: [operation.toString(), "pages", variables],
    queryFn: ({ signal, pageParam }) =>
      execute(operation, { ...variables, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (answer) => {
      const info = pick(answer)?.pageInfo;
      return info?.hasNextPage === true ? info.endCursor : undefined;
    },
    select: (data: InfiniteData<TResult, string | null>) => ({
      total: pick(data.pages[0] as TResult)?.totalCount ?? 0,
      nodes: data.pages.flatMap((answer) => pick(answer)?.nodes ?? []),
      answer: data.pages[0] as TResult,
    }),
    ...options,
  });
}
