import { type Core } from "cytoscape";
import { type Coordinates } from "../../layout/coordinates.ts";
import { drawInView } from "../draw-elements.ts";
import { type View } from "../fit-view.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";
import { coversCanvas, isSameView, putBitmap } from "./bitmap.ts";
import { createBitmaps } from "./bitmaps.ts";
import { createChanges } from "./changes.ts";
import { createElementDrawer } from "./element-drawer.ts";
import { type Element, rendererOf, screenOf, type ZSorted } from "./renderer.ts";
import { cornersOf, drawSkeleton } from "./skeleton.ts";

/** Draws large pictures in Cytoscape's place. */
export interface LargePainter {
  /** Whether the picture is large: small ones are drawn by Cytoscape itself. */
  use(isLarge: boolean): void;
  /** Waits with drawing while elements are added. */
  hold(holds: boolean): void;
  /** What was drawn is of another picture. */
  forget(): void;
  /** Whether everything is drawn as it is now. */
  isDone(): boolean;
  /** Draws nodes and ties as on the screen, in CSS pixels, onto another context. */
  drawOn(context: CanvasRenderingContext2D): void;
  stop(): void;
}

/** What is known of the picture before its elements are there. */
export interface Subject {
  picture(): Picture;
  coordinates(): ReadonlyMap<string, Coordinates>;
  palette(): Palette;
}

/** While elements are added nothing can be pointed at; sorting them in each frame would take too long. */
function nothing(): ZSorted {
  return Object.assign([], { drag: [], nondrag: [], interactive: [] });
}

/**
 * Takes over the drawing of nodes and ties from Cytoscape, as to redraw thousands takes longer than a frame:
 * while something moves, bitmaps of what is in sight and of the whole picture are moved and scaled, and what
 * has just changed is drawn over them. The bitmaps are drawn anew in slices, a few milliseconds a frame.
 */
export function createLargePainter(cy: Core, subject: Subject): LargePainter {
  const renderer = rendererOf(cy);
  const usual = renderer.render.bind(renderer);
  const drawer = createElementDrawer(renderer);
  const changes = createChanges();
  const viewNow = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const corners = () => cornersOf(subject.coordinates());
  const bitmaps = createBitmaps({ renderer, drawer, changes, viewNow, corners });
  let on = false;
  let held = false;
  let stopped = false;
  let working = false;
  let dragged: readonly Element[] = [];
  let lastView: View = { zoom: 0, pan: { x: 0, y: 0 } };
  /** The view at which the skeleton is drawn that is on the canvas. */
  let skeletonAt: View | null = null;

  function work(): void {
    working = false;
    if (!on || held || stopped) return;
    const done = bitmaps.work();
    if (done === "nothing") return;
    if (done === "sight") {
      renderer.redrawHint("eles", true);
      renderer.redraw();
    }
    workSoon();
  }

  function workSoon(): void {
    if (working || stopped || !on) return;
    working = true;
    requestAnimationFrame(work);
  }

  /** Notes what has moved since the last frame, and what has been dragged to its place. */
  function follow(view: View): readonly Element[] {
    if (!isSameView(view, lastView)) changes.moved();
    lastView = view;
    const { drag } = renderer.getCachedZSortedEles();
    if (drag.length !== dragged.length) changes.note(drag.length > 0 ? [] : dragged);
    dragged = drag;
    if (drag.length > 0) changes.moved();
    return drag;
  }

  function paint(): void {
    const target = screenOf(renderer);
    if (target === null) return;
    const { context, canvas } = target;
    const view = viewNow();
    const drag = follow(view);
    const { shown, whole } = bitmaps.shown();
    const isSkeletonThere = shown === null && skeletonAt !== null && isSameView(skeletonAt, view);
    if (isSkeletonThere) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    skeletonAt = shown === null ? view : null;
    if (shown === null) {
      setView(context, view);
      drawSkeleton(context, subject.picture(), subject.coordinates(), subject.palette());
      return;
    }
    if (whole !== null && whole !== shown && !coversCanvas(shown, view)) {
      putBitmap(context, whole, view);
    }
    putBitmap(context, shown, view);
    setView(context, view);
    const changed = changes.among(() => renderer.getCachedZSortedEles().nondrag);
    drawer.draw({ context, view }, [...changed, ...drag]);
  }

  function setView(context: CanvasRenderingContext2D, { zoom, pan }: View): void {
    const density = renderer.getPixelRatio();
    const scale = zoom * density;
    context.setTransform(scale, 0, 0, scale, pan.x * density, pan.y * density);
  }

  function render(options?: { forcedContext?: unknown }): void {
    if (on && options?.forcedContext === undefined) {
      const needed = renderer.data.canvasNeedsRedraw;
      if (needed[renderer.NODE] || needed[renderer.DRAG]) paint();
      needed[renderer.NODE] = false;
      needed[renderer.DRAG] = false;
      workSoon();
    }
    usual(options);
  }

  renderer.render = render;
  const usualElements = renderer.getCachedZSortedEles.bind(renderer);
  renderer.getCachedZSortedEles = (...given) => (on && held ? nothing() : usualElements(...given));
  renderer.onUpdateEleCalcs((_, elements) => {
    if (!on || elements.length === 0) return;
    const inDrag = new Set(dragged);
    const others = Array.from(elements).filter((element) => !inDrag.has(element));
    if (others.length > 0) changes.note(others);
  });
  cy.on("remove", () => {
    if (on) changes.note([]);
  });
  const screen = screenOf(renderer);
  if (screen !== null) drawer.prepare(screen.context);

  function forget(): void {
    bitmaps.forget();
    changes.forget();
    skeletonAt = null;
  }

  return {
    use(isLarge) {
      if (isLarge === on) return;
      on = isLarge;
      held = false;
      // Nothing is drawn there any more, but something may have been.
      const beneath = renderer.data.contexts[renderer.DRAG];
      beneath?.setTransform(1, 0, 0, 1, 0, 0);
      beneath?.clearRect(0, 0, beneath.canvas.width, beneath.canvas.height);
      forget();
      renderer.redrawHint("drag", true);
      renderer.redrawHint("eles", true);
      renderer.redraw();
    },
    hold(holds) {
      held = holds;
      workSoon();
    },
    forget,
    isDone: () => !on || (!held && !working && bitmaps.isCurrent()),
    drawOn(context) {
      const end = drawer.prepare(context);
      drawInView(cy, context, () => {
        drawer.draw({ context, view: viewNow() }, renderer.getCachedZSortedEles());
      });
      end();
    },
    stop() {
      stopped = true;
    },
  };
}
