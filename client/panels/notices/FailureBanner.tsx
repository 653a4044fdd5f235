import { Button } from "@mantine/core";
import { TriangleAlert } from "lucide-react";
import { visibleGraph } from "../../model/visible-graph.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";

/** A request of the explorer failed: what happened, and a retry button. */
export function FailureBanner() {
  const t = useText();
  const explorer = useExplorer();
  const failure = useExplorerState((state) => state.failure);
  const pending = useExplorerState((state) => state.pending > 0);
  // The empty canvas shows the failure itself.
  const saidOnCanvas = useExplorerState(
    (state) => state.view === "graph" && visibleGraph(state).order === 0,
  );
  if (failure === null || saidOnCanvas) return null;
  return (
    <div className="failure" role="alert">
      <TriangleAlert size={15} aria-hidden="true" />
      <span>{t.say(failure.said)}</span>
      <Button size="xs" loading={pending} onClick={() => void explorer.retry()}>
        {t("panel.try-again")}
      </Button>
    </div>
  );
}
