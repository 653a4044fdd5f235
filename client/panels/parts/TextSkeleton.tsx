import { Skeleton } from "@mantine/core";
import { useText } from "../../language/use-text.ts";

const widths = ["92%", "76%", "84%", "58%", "88%", "66%"];

/** A placeholder for lines of text that are loading. */
export function TextSkeleton({ lines }: { lines: number }) {
  const t = useText();
  return (
    <div className="text-skeleton" role="status" aria-label={t("panel.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={12} width={widths[line % widths.length] ?? "80%"} />
      ))}
    </div>
  );
}
