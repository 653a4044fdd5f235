import { Skeleton } from "@mantine/core";

const widths = ["92%", "76%", "84%", "58%", "88%", "66%"];

/** Lines of text that are still to come. */
export function TextSkeleton({ lines }: { lines: number }) {
  return (
    <div className="text-skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={12} width={widths[line % widths.length] ?? "80%"} />
      ))}
    </div>
  );
}
