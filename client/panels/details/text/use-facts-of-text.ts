import { useEffect } from "react";
import { sourceFactsQuery } from "../../../api/operations/details-operations.ts";
import { usePages } from "../../../api/use-operation.ts";

/** Loads all pages of the facts that cite a source, because each of them is looked for in the text. */
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
