import { type Coordinates } from "../../layout/coordinates.ts";
import { type View } from "../fit-view.ts";

/** The graph as it was drawn for a view, of the size of the canvas. */
export interface Bitmap {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  view: View;
  /** Pixels of the canvas for each CSS pixel. */
  density: number;
  /** The state of the graph that it shows. */
  content: number;
}

/** An empty bitmap as large as a canvas, made of an old one if there is one. Null where nothing can be drawn. */
export function emptyBitmap(
  size: { width: number; height: number },
  view: View,
  density: number,
  content: number,
  old: Bitmap | null,
): Bitmap | null {
  const canvas = old?.canvas ?? document.createElement("canvas");
  const context = old?.context ?? canvas.getContext("2d");
  if (context === null) return null;
  // Setting a size clears a canvas, and its state too.
  canvas.width = size.width;
  canvas.height = size.height;
  const scale = view.zoom * density;
  context.setTransform(scale, 0, 0, scale, view.pan.x * density, view.pan.y * density);
  return { canvas, context, view, density, content };
}

/** Whether two views are the same, so that a bitmap of one is that of the other. */
export function isSameView(a: View, b: View): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}

/** Where a bitmap lies on the canvas at another view, in pixels of the canvas. */
function rectangleOf({ canvas, view, density }: Bitmap, { zoom, pan }: View) {
  const scale = zoom / view.zoom;
  return {
    left: (pan.x - view.pan.x * scale) * density,
    top: (pan.y - view.pan.y * scale) * density,
    width: canvas.width * scale,
    height: canvas.height * scale,
  };
}

/** Draws a bitmap where it belongs at a view, instead of what is there. */
export function putBitmap(context: CanvasRenderingContext2D, bitmap: Bitmap, view: View): void {
  const { left, top, width, height } = rectangleOf(bitmap, view);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(left, top, width, height);
  context.drawImage(bitmap.canvas, left, top, width, height);
}

/** Whether a bitmap covers all of the canvas at a view. */
export function coversCanvas(bitmap: Bitmap, view: View): boolean {
  const { left, top, width, height } = rectangleOf(bitmap, view);
  const { canvas } = bitmap;
  return left <= 0 && top <= 0 && left + width >= canvas.width && top + height >= canvas.height;
}

/** Whether a bitmap shows all between two corners, model units. */
export function showsAll(
  { canvas, view, density }: Bitmap,
  [from, to]: readonly [Coordinates, Coordinates],
): boolean {
  const { zoom, pan } = view;
  return (
    from.x * zoom + pan.x >= 0 &&
    from.y * zoom + pan.y >= 0 &&
    (to.x * zoom + pan.x) * density <= canvas.width &&
    (to.y * zoom + pan.y) * density <= canvas.height
  );
}

/** The view at which all between two corners is seen on a canvas of some size. */
export function viewOfAll(
  [from, to]: readonly [Coordinates, Coordinates],
  { width, height }: { width: number; height: number },
): View {
  const zoom = Math.min(width / Math.max(1, to.x - from.x), height / Math.max(1, to.y - from.y));
  return {
    zoom,
    pan: {
      x: width / 2 - ((from.x + to.x) / 2) * zoom,
      y: height / 2 - ((from.y + to.y) / 2) * zoom,
    },
  };
}
