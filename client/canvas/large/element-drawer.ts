import { magnification } from "../tie-width.ts";
import { type Bitmap } from "./bitmap.ts";
import { drawQuietly } from "./draw-quietly.ts";
import { type Element, type Renderer } from "./renderer.ts";
import { thinLines } from "./thin-lines.ts";

/** Draws elements one by one, ties thinner where the picture is magnified. */
export interface ElementDrawer {
  /** Must be called once for each context before anything is drawn on it. Returns a function that ends it. */
  prepare(context: CanvasRenderingContext2D): () => void;
  draw(on: Pick<Bitmap, "context" | "view">, elements: readonly Element[]): void;
}

export function createElementDrawer(renderer: Renderer): ElementDrawer {
  let thinner = 1;
  return {
    prepare: (context) => thinLines(context, () => thinner),
    draw({ context, view }, elements) {
      const magnified = magnification(view.zoom);
      for (const element of elements) {
        if (element.removed()) continue;
        thinner = element.isEdge() ? magnified : 1;
        drawQuietly(renderer, context, element);
      }
      thinner = 1;
    },
  };
}
