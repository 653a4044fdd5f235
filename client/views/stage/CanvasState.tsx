import { Button, Loader } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { isFiltering } from "../../model/filters.ts";
import { visibleGraph, shownGraph } from "../../model/visible-graph.ts";

/** What the canvas shows while there is no picture: that it is loading, that it failed, or what to do. */
export function CanvasState({ layoutFailure }: { layoutFailure: string | null }) {
  const t = useText();
  const explorer = useExplorer();
  const isEmpty = useExplorerState((state) => visibleGraph(state).order === 0);
  const isWithheld = useExplorerState((state) => shownGraph(state).order > 0);
  const filtering = useExplorerState((state) => isFiltering(state.filters));
  const hiding = useExplorerState((state) => state.hidden.size > 0);
  const loading = useExplorerState((state) => state.pending > 0);
  const failure = useExplorerState((state) => state.failure);
  const mode = useExplorerState((state) => state.mode);

  if (layoutFailure !== null) {
    return (
      <Notice title={t("canvas.no-layout")} text={layoutFailure}>
        <Button onClick={() => explorer.setView("table")}>{t("canvas.open-table")}</Button>
      </Notice>
    );
  }
  if (!isEmpty) return null;
  if (loading) {
    return (
      <div className="canvas-state" aria-live="polite">
        <Loader size="sm" color="var(--accent)" />
        <p>{t("canvas.loading")}</p>
      </div>
    );
  }
  if (failure !== null) {
    return (
      <Notice title={t("canvas.failed")} text={t.say(failure.said)}>
        <Button onClick={() => void explorer.retry()}>{t("panel.try-again")}</Button>
      </Notice>
    );
  }
  if (isWithheld) {
    return (
      <Notice title={t("canvas.withheld")} text={t("canvas.withheld-why")}>
        {filtering && (
          <Button onClick={() => void explorer.clearFilters()}>{t("filter.clear")}</Button>
        )}
        {hiding && <Button onClick={() => explorer.unhide()}>{t("canvas.unhide")}</Button>}
      </Notice>
    );
  }
  if (mode !== "evidence") {
    return (
      <Notice title={t(`canvas.no-${mode}`)} text={t("canvas.explored-only")}>
        <Button onClick={() => void explorer.setScope("everything")}>
          {t("canvas.show-everything")}
        </Button>
      </Notice>
    );
  }
  return <Notice title={t("canvas.empty")} text={t("canvas.begin")} />;
}

function Notice(props: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <div className="canvas-state" aria-live="polite">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div className="canvas-state-actions">{props.children}</div>
    </div>
  );
}
