import { Button } from "@mantine/core";
import { type UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useText } from "../../../language/use-text.ts";
import { QueryProblem } from "../../parts/QueryProblem.tsx";
import { mostUnfolded, useUnfolded } from "../hooks/unfolded.ts";
import { TextSkeleton } from "../../parts/TextSkeleton.tsx";

/** A paged list, with a button that says how many items are left. */
export function MorePages<T>(props: {
  pages: UseInfiniteQueryResult<{ total: number; nodes: T[] }>;
  none: string;
  children: (nodes: T[]) => ReactNode;
}) {
  const t = useText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = props.pages;
  const unfolded = useUnfolded();
  const isShort = (data?.nodes.length ?? 0) < mostUnfolded;
  const wantsMore = unfolded && isShort && hasNextPage && !isFetchingNextPage && error === null;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);
  if (data === undefined) {
    if (error !== null) return <QueryProblem error={error} retry={() => void refetch()} />;
    return <TextSkeleton lines={4} />;
  }
  if (data.total === 0) return <p className="panel-empty">{props.none}</p>;
  return (
    <>
      {props.children(data.nodes)}
      {error !== null && <QueryProblem error={error} retry={() => void fetchNextPage()} />}
      {hasNextPage && error === null && (
        <Button size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("panel.show-more", { left: data.total - data.nodes.length })}
        </Button>
      )}
    </>
  );
}
