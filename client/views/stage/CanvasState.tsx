import { Button } from "@mantine/core";
import { answerState } from "../../explorer/answer-state.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { isFiltering } from "../../model/filters.ts";
import { visibleGraph, shownGraph } from "../../model/visible-graph.ts";
import "./canvas-state.css";

/** What the layout is doing. */
export interface PlacingNow {
  readonly nodes: number;
  /** Whether the canvas is empty until then. */
  readonly isFirst: boolean;
}

/**
 * What is in the place of the picture, or of its table, while there is none: that it is loading, or being
 * placed, that it failed, or what to do. Over an older picture: that the next one is being placed.
 */
export function CanvasState(props: { layoutFailure?: string | null; placing?: PlacingNow | null }) {
  const { layoutFailure = null, placing = null } = props;
  const t = useText();
  const explorer = useExplorer();
  const isEmpty = useExplorerState((state) => visibleGraph(state).order === 0);
  const isWithheld = useExplorerState((state) => shownGraph(state).order > 0);
  const filtering = useExplorerState((state) => isFiltering(state.filters));
  const hiding = useExplorerState((state) => state.hidden.size > 0);
  const loading = useExplorerState(
    (state) => state.pending > 0 || answerState(state) === "loading",
  );
  const failure = useExplorerState((state) => state.failure);
  const mode = useExplorerState((state) => state.mode);

  if (layoutFailure !== null) {
    return (
      <Notice title={t("canvas.no-layout")} text={layoutFailure}>
        <Button onClick={() => explorer.setView("table")}>{t("canvas.open-table")}</Button>
      </Notice>
    );
  }
  if (!isEmpty) {
    if (placing === null) return null;
    return (
      <div className={placing.isFirst ? "canvas-state" : "canvas-placing"} role="status">
        <p>{t("canvas.placing", { n: placing.nodes })}</p>
      </div>
    );
  }
  if (loading) {
    return (
      <div className="canvas-state" role="status">
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
