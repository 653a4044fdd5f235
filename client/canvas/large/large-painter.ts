import { type Core } from "cytoscape";
import { type Coordinates } from "../../layout/coordinates.ts";
import { drawInView } from "../draw-elements.ts";
import { type View } from "../fit-view.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";
import { magnification } from "../tie-width.ts";
import {
  type Bitmap,
  coversCanvas,
  emptyBitmap,
  isSameView,
  putBitmap,
  showsAll,
  viewOfAll,
} from "./bitmap.ts";
import { drawQuietly } from "./draw-quietly.ts";
import { type Element, rendererOf, type ZSorted } from "./renderer.ts";
import { cornersOf, drawSkeleton } from "./skeleton.ts";
import { thinLines } from "./thin-lines.ts";

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

/** A bitmap that is being drawn: of what is in sight, or of the whole picture. */
interface Job {
  bitmap: Bitmap;
  isWhole: boolean;
  elements: readonly Element[];
  /** The first element that is not drawn yet. */
  next: number;
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

/** How long drawing may take of a frame while something moves, and while nothing does, ms. */
const [besideMotion, atRest] = [5, 16];
/** Nothing moves if nothing has changed for so long, ms. */
const rest = 120;
/** At least so many elements are drawn in a frame. */
const least = 24;
/** Up to so many changed elements are drawn over the bitmaps in every frame. */
const fewChanged = 400;

/**
 * Takes over the drawing of nodes and ties from Cytoscape, as to redraw thousands takes longer than a frame:
 * while something moves, bitmaps of what is in sight and of the whole picture are moved and scaled, and what
 * has just changed is drawn over them. The bitmaps are drawn anew in slices, a few milliseconds a frame.
 */
export function createLargePainter(cy: Core, subject: Subject): LargePainter {
  const renderer = rendererOf(cy);
  const usual = renderer.render.bind(renderer);
  const pixel = document.createElement("canvas").getContext("2d");
  let on = false;
  let held = false;
  let stopped = false;
  let working = false;
  let sight: Bitmap | null = null;
  let whole: Bitmap | null = null;
  /** A bitmap that is no longer shown, to draw the next one on. */
  let spare: Bitmap | null = null;
  let job: Job | null = null;
  /** Counts the changes of elements. */
  let content = 0;
  /** The elements that changed since the bitmap was begun that is in sight, and since the job was begun. */
  let changed = new Set<Element>();
  let changedSinceJob = new Set<Element>();
  let dragged: readonly Element[] = [];
  let lastView: View = { zoom: 0, pan: { x: 0, y: 0 } };
  let lastMotion = 0;
  /** The view at which the skeleton is drawn that is on the canvas. */
  let skeletonAt: View | null = null;
  /** How many elements could be drawn last. */
  let perMillisecond = 10;
  /** Ties are drawn thinner where the picture is magnified, nodes not. */
  let thinner = 1;

  const viewNow = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const node = () => {
    const canvas = renderer.data.canvases[renderer.NODE];
    const context = renderer.data.contexts[renderer.NODE];
    return canvas && context ? { canvas, context } : null;
  };

  function changes(elements: Iterable<Element>): void {
    content += 1;
    lastMotion = performance.now();
    for (const element of elements) {
      changed.add(element);
      changedSinceJob.add(element);
    }
  }

  function isCurrent(bitmap: Bitmap | null, view: View): bitmap is Bitmap {
    const canvas = node()?.canvas;
    return (
      bitmap !== null &&
      bitmap.content === content &&
      isSameView(bitmap.view, view) &&
      bitmap.canvas.width === canvas?.width &&
      bitmap.canvas.height === canvas.height
    );
  }

  /** What is to be drawn next; null if everything is drawn. */
  function nextJob(): Job | null {
    const target = node();
    const corners = cornersOf(subject.coordinates());
    if (target === null || corners === null) return null;
    const view = viewNow();
    const density = renderer.getPixelRatio();
    const isWhole = isCurrent(sight, view);
    if (isWhole && whole?.content === content) return null;
    const size = { width: target.canvas.width / density, height: target.canvas.height / density };
    const shown = isWhole ? viewOfAll(corners, size) : view;
    const old = job?.bitmap ?? spare;
    const bitmap = emptyBitmap(target.canvas, shown, density, content, old);
    if (bitmap === null) return null;
    if (old === null) thinLines(bitmap.context, () => thinner);
    spare = null;
    if (!isWhole) changedSinceJob = new Set();
    return { bitmap, isWhole, elements: renderer.getCachedZSortedEles().nondrag, next: 0 };
  }

  function drawElements(bitmap: Pick<Bitmap, "context" | "view">, elements: readonly Element[]) {
    const magnified = magnification(bitmap.view.zoom);
    for (const element of elements) {
      if (element.removed()) continue;
      thinner = element.isEdge() ? magnified : 1;
      drawQuietly(renderer, bitmap.context, element);
    }
    thinner = 1;
  }

  function work(): void {
    working = false;
    if (!on || held || stopped) return;
    const begun = performance.now();
    const isStill = begun - lastMotion > rest;
    if (job === null || (isStill && !isWanted(job))) job = nextJob();
    if (job === null) return;
    const budget = isStill ? atRest : besideMotion;
    const { bitmap, elements } = job;
    const count = Math.max(least, Math.round(perMillisecond * budget));
    drawElements(bitmap, elements.slice(job.next, job.next + count));
    job.next += count;
    // Drawing is put off by browsers; reading from the canvas makes it happen now, where it is measured.
    pixel?.drawImage(bitmap.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    const took = performance.now() - begun;
    perMillisecond = Math.min(2 * perMillisecond, (perMillisecond + count / took) / 2);
    if (job.next >= elements.length) finish(job);
    workSoon();
  }

  function isWanted({ bitmap, isWhole }: Job): boolean {
    const view = viewNow();
    return isWhole ? bitmap.content === content && isCurrent(sight, view) : isCurrent(bitmap, view);
  }

  function finish({ bitmap, isWhole }: Job): void {
    const corners = cornersOf(subject.coordinates());
    const replaced = isWhole ? whole : sight;
    if (isWhole) whole = bitmap;
    else {
      sight = bitmap;
      changed = changedSinceJob;
      if (corners !== null && showsAll(bitmap, corners)) whole = bitmap;
    }
    if (replaced !== sight && replaced !== whole) spare = replaced;
    job = null;
    if (isWhole) return;
    renderer.redrawHint("eles", true);
    renderer.redraw();
  }

  function workSoon(): void {
    if (working || stopped || !on) return;
    working = true;
    requestAnimationFrame(work);
  }

  function paint(): void {
    const target = node();
    if (target === null) return;
    const { context, canvas } = target;
    const view = viewNow();
    if (!isSameView(view, lastView)) lastMotion = performance.now();
    lastView = view;
    const { drag } = renderer.getCachedZSortedEles();
    if (drag.length !== dragged.length) changes(drag.length > 0 ? [] : dragged);
    dragged = drag;
    if (drag.length > 0) lastMotion = performance.now();
    const shown = sight ?? whole;
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
    drawElements({ context, view }, [...changedToDraw(), ...drag]);
  }

  function setView(context: CanvasRenderingContext2D, { zoom, pan }: View): void {
    const density = renderer.getPixelRatio();
    const scale = zoom * density;
    context.setTransform(scale, 0, 0, scale, pan.x * density, pan.y * density);
  }

  /** Of many changed elements only those that are emphasised: the rest is changed by the next bitmap. */
  function changedToDraw(): Element[] {
    if (changed.size === 0) return [];
    const all = renderer.getCachedZSortedEles().nondrag.filter((element) => changed.has(element));
    if (all.length <= fewChanged) return all;
    return all
      .filter((element) => element.hasClass("strong") || element.hasClass("near"))
      .slice(-fewChanged);
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
    if (others.length > 0) changes(others);
  });
  cy.on("remove", () => {
    if (on) changes([]);
  });
  const screen = node();
  if (screen !== null) thinLines(screen.context, () => thinner);

  function forget(): void {
    sight = null;
    whole = null;
    job = null;
    skeletonAt = null;
    changed = new Set();
    changedSinceJob = new Set();
    content += 1;
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
    isDone: () => !on || (!held && !working && isCurrent(sight, viewNow())),
    drawOn(context) {
      const end = thinLines(context, () => thinner);
      drawInView(cy, context, () => {
        drawElements({ context, view: viewNow() }, renderer.getCachedZSortedEles());
      });
      end();
    },
    stop() {
      stopped = true;
    },
  };
}
