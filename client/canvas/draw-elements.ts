import { type Core } from "cytoscape";
import { drawQuietly, rendererOf } from "./large/renderer.ts";
import { thinLines } from "./large/thin-lines.ts";

/**
 * Draws nodes and ties as on the screen, in CSS pixels, onto any context: a canvas of another size, or SVG.
 * `thinner`: by how much ties are drawn thinner than they are styled.
 */
export function drawElements(cy: Core, context: CanvasRenderingContext2D, thinner: number): void {
  const renderer = rendererOf(cy);
  const usual = renderer.usePaths;
  // Cached Path2D objects only work on canvases.
  renderer.usePaths = () => false;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  let factor = 1;
  const restore = thinner === 1 ? () => {} : thinLines(context, () => factor);
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  try {
    for (const element of renderer.getCachedZSortedEles()) {
      factor = element.isEdge() ? thinner : 1;
      drawQuietly(renderer, context, element);
    }
  } finally {
    renderer.usePaths = usual;
    context.restore();
    restore();
  }
}
