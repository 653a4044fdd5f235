import { Skeleton } from "@mantine/core";
import { type UseQueryResult } from "@tanstack/react-query";
import { type ReactNode } from "react";
import { useText } from "../../../language/use-text.ts";
import { QueryProblem } from "../../parts/QueryProblem.tsx";
import { TextSkeleton } from "../../parts/TextSkeleton.tsx";

/** A page whose answer is loading, has failed, or is there. */
export function Pending<T>(props: {
  answer: Pick<UseQueryResult<T>, "data" | "error"> & { refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  const t = useText();
  const { data, error, refetch } = props.answer;
  if (data !== undefined) return props.children(data);
  if (error !== null) return <QueryProblem error={error} retry={() => void refetch()} />;
  return (
    <div className="panel-loading" role="status" aria-label={t("panel.loading")}>
      <Skeleton height={12} width="40%" />
      <Skeleton height={20} width="85%" />
      <Skeleton height={56} />
      <TextSkeleton lines={5} />
    </div>
  );
}
