import { useEffect } from "react";
import { sourceFactsQuery } from "../../../api/operations/details-operations.ts";
import { usePages } from "../../../api/use-operation.ts";

/** All facts that cite a source, page after page: a text is held against each of them. */
export function useFactsOfText(source: string) {
  const pages = usePages(
    sourceFactsQuery,
    { id: source, first: 100 },
    (data) => data.source?.facts,
  );
  const { hasNextPage, isFetching, error, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return pages;
}
