import { type Coordinates } from "../../layout/coordinates.ts";
import { type View } from "../fit-view.ts";
import { type Bitmap, emptyBitmap, isSameView, showsAll, viewOfAll } from "./bitmap.ts";
import { type Changes } from "./changes.ts";
import { type ElementDrawer } from "./element-drawer.ts";
import { createPace } from "./pace.ts";
import { type Element, type Renderer, screenOf } from "./renderer.ts";

/** How long drawing may take of a frame while something moves, and while nothing does, ms. */
const [besideMotion, atRest] = [5, 16];

/** A bitmap that is being drawn: of what is in sight, or of the whole picture. */
interface Job {
  bitmap: Bitmap;
  isWhole: boolean;
  elements: readonly Element[];
  /** The first element that is not drawn yet. */
  next: number;
}

/** What is drawn on bitmaps. */
interface Subject {
  readonly renderer: Renderer;
  readonly drawer: ElementDrawer;
  readonly changes: Changes;
  viewNow(): View;
  /** Null if there is nothing to draw. */
  corners(): readonly [Coordinates, Coordinates] | null;
}

/** Bitmaps of a large picture, drawn a few milliseconds a frame: of what is in sight, and of all of it. */
export interface Bitmaps {
  /** The one to show, and the one to put behind it where that does not cover the canvas. */
  shown(): { shown: Bitmap | null; whole: Bitmap | null };
  /** Draws for one frame. Returns what has come of it: nothing to draw, a part, or what is in sight. */
  work(): "nothing" | "part" | "sight";
  /** Whether what is in sight is drawn as it is now. */
  isCurrent(): boolean;
  forget(): void;
}

export function createBitmaps(subject: Subject): Bitmaps {
  const { renderer, drawer, changes } = subject;
  const pixel = document.createElement("canvas").getContext("2d");
  const pace = createPace();
  let sight: Bitmap | null = null;
  let whole: Bitmap | null = null;
  /** A bitmap that is no longer shown, to draw the next one on. */
  let spare: Bitmap | null = null;
  let job: Job | null = null;

  function isCurrent(bitmap: Bitmap | null, view: View): bitmap is Bitmap {
    const canvas = screenOf(renderer)?.canvas;
    return (
      bitmap !== null &&
      bitmap.content === changes.content() &&
      isSameView(bitmap.view, view) &&
      bitmap.canvas.width === canvas?.width &&
      bitmap.canvas.height === canvas.height
    );
  }

  /** What is to be drawn next; null if everything is drawn. */
  function nextJob(): Job | null {
    const target = screenOf(renderer);
    const corners = subject.corners();
    if (target === null || corners === null) return null;
    const view = subject.viewNow();
    const density = renderer.getPixelRatio();
    const isWhole = isCurrent(sight, view);
    if (isWhole && whole?.content === changes.content()) return null;
    const size = { width: target.canvas.width / density, height: target.canvas.height / density };
    const seen = isWhole ? viewOfAll(corners, size) : view;
    const old = job?.bitmap ?? spare;
    const bitmap = emptyBitmap(target.canvas, seen, density, changes.content(), old);
    if (bitmap === null) return null;
    if (old === null) drawer.prepare(bitmap.context);
    spare = null;
    if (!isWhole) changes.begin();
    return { bitmap, isWhole, elements: renderer.getCachedZSortedEles().nondrag, next: 0 };
  }

  function isWanted({ bitmap, isWhole }: Job): boolean {
    const view = subject.viewNow();
    return isWhole
      ? bitmap.content === changes.content() && isCurrent(sight, view)
      : isCurrent(bitmap, view);
  }

  function finish({ bitmap, isWhole }: Job): void {
    const corners = subject.corners();
    const replaced = isWhole ? whole : sight;
    if (isWhole) whole = bitmap;
    else {
      sight = bitmap;
      changes.finish();
      if (corners !== null && showsAll(bitmap, corners)) whole = bitmap;
    }
    if (replaced !== sight && replaced !== whole) spare = replaced;
    job = null;
  }

  return {
    shown: () => ({ shown: sight ?? whole, whole }),
    work() {
      const begun = performance.now();
      const isStill = changes.isStill();
      if (job === null || (isStill && !isWanted(job))) job = nextJob();
      if (job === null) return "nothing";
      const { bitmap, elements, isWhole } = job;
      const count = pace.countFor(isStill ? atRest : besideMotion);
      drawer.draw(bitmap, elements.slice(job.next, job.next + count));
      job.next += count;
      // Drawing is put off by browsers; reading from the canvas makes it happen now, where it is measured.
      pixel?.drawImage(bitmap.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
      pace.learn(count, performance.now() - begun);
      if (job.next < elements.length) return "part";
      finish(job);
      return isWhole ? "part" : "sight";
    },
    isCurrent: () => isCurrent(sight, subject.viewNow()),
    forget() {
      sight = null;
      whole = null;
      job = null;
    },
  };
}
