import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { toPicture } from "../../canvas/drawn/to-picture.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { offerGraphHandle } from "../../graph-handle.ts";
import { finding, findingText } from "../../summary/finding.ts";
import { startLayouter } from "../../layout/layouter.ts";
import { getLayout } from "../../layout/all-layouts.ts";
import { foldingOf } from "../../model/bundles/folding.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { noteDesk } from "../../panels/parts/notes/note-desk.ts";
import { openContextMenu } from "../../panels/selected/context-menu.ts";
import { CanvasState, type PlacingNow } from "../stage/CanvasState.tsx";
import { exposeForTests } from "./expose-for-tests.ts";
import { type GraphStage, startGraphStage } from "./graph-stage.ts";
import { Legend } from "./Legend.tsx";
import { legendEntries } from "./legend-entries.ts";
import { NodeToolbar } from "./NodeToolbar.tsx";
import { roomIn, placeToolbar } from "./place-toolbar.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";
import "./graph-view.css";

/** Loaded for the first large picture. */
const PictureOverview = lazy(async () => ({
  default: (await import("./PictureOverview.tsx")).PictureOverview,
}));

/** Loaded for the first note. */
const NotesLayer = lazy(async () => ({
  default: (await import("./notes/NotesLayer.tsx")).NotesLayer,
}));

/** With more nodes than this there is an overview of the picture. */
const manyNodes = 150;

/** Whether there is room for the overview from the start. */
const isWide = () => window.matchMedia("(min-width: 700px)").matches;

/** The graph on its canvas, with legend, zoom buttons and the toolbar of the selected node. */
export function GraphView() {
  const t = useText();
  const explorer = useExplorer();
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<GraphStage | null>(null);
  const [drawn] = useState(() => new Set<() => void>());
  const onDrawn = useCallback(
    (draw: () => void) => {
      drawn.add(draw);
      return () => void drawn.delete(draw);
    },
    [drawn],
  );
  const getStage = useCallback(() => stage.current, []);
  const [hasOverview, setHasOverview] = useState(isWide);
  const [layoutFailure, setLayoutFailure] = useState<string | null>(null);
  const [hasHulls, setHasHulls] = useState(false);
  const [placing, setPlacing] = useState<PlacingNow | null>(null);

  useEffect(() => {
    const [around, canvasHost] = [frame.current, host.current];
    if (around === null || canvasHost === null) return;
    const layouter = startLayouter();
    const started = startGraphStage(explorer, canvasHost, layouter, () => roomIn(around), {
      drawn: () => {
        if (stage.current === null) return;
        placeToolbar(around, stage.current.canvas);
        for (const draw of drawn) draw();
      },
      menu: openContextMenu,
      failed: setLayoutFailure,
      placing: setPlacing,
      // Before the picture is fitted beside the legend, which says so.
      grounds: (areThere) => flushSync(() => setHasHulls(areThere)),
    });
    stage.current = started;
    const observer = new ResizeObserver(() => started.resized());
    observer.observe(canvasHost);
    const ends = [offerGraphHandle(started), exposeForTests(started.canvas)];
    return () => {
      observer.disconnect();
      for (const end of ends) end();
      stage.current = null;
      started.stop();
      layouter.stop();
    };
  }, [explorer, drawn]);

  const visible = useExplorerState(visibleGraph);
  const sides = useExplorerState((state) => state.sides);
  const mode = useExplorerState((state) => state.mode);
  const options = useExplorerState((state) => state.options);
  const selection = useExplorerState((state) => state.selection);
  const folding = useExplorerState((state) => foldingOf(visibleGraph(state), state));
  const entries = useMemo(
    () =>
      legendEntries(
        toPicture(
          t,
          visible,
          sides,
          mode,
          folding,
          getLayout(options.layout).drawsFrames(options.bundles, options),
        ),
        sides,
        mode,
        options,
      ),
    [t, visible, sides, mode, options, folding],
  );
  const said = useExplorerState((state) => finding(state, t));
  const isWriting = useStore(noteDesk, ({ note }) => note !== null);
  const hasNotes = useExplorerState(({ ownNotes }) => ownNotes.length > 0) || isWriting;
  const isLarge = visible.order > manyNodes;
  const selected = selection?.type === "node" ? selection.id : null;

  return (
    <div className="graph-view" ref={frame}>
      <div
        className="graph-canvas"
        ref={host}
        role="application"
        aria-label={t("canvas.label", { finding: findingText(said) })}
        aria-roledescription={t("canvas.graph")}
      />
      <CanvasState layoutFailure={layoutFailure} placing={placing} />
      {visible.order > 0 && <Legend entries={entries} sides={sides} hasHulls={hasHulls} />}
      {isLarge && hasOverview && (
        <Suspense>
          <PictureOverview
            stage={getStage}
            onDrawn={onDrawn}
            onClose={() => setHasOverview(false)}
          />
        </Suspense>
      )}
      <ZoomButtons
        stage={getStage}
        overview={
          isLarge ? { isShown: hasOverview, toggle: () => setHasOverview(!hasOverview) } : null
        }
      />
      {hasNotes && (
        <Suspense>
          <NotesLayer stage={getStage} onDrawn={onDrawn} />
        </Suspense>
      )}
      {selected !== null && visible.hasNode(selected) && <NodeToolbar id={selected} />}
    </div>
  );
}
