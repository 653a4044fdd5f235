import { type Core } from "cytoscape";
import { rendererOf } from "./large/renderer.ts";

/**
 * Draws nodes and ties as on the screen, in CSS pixels, onto any context: a canvas of another size, or SVG.
 */
export function drawElements(cy: Core, context: CanvasRenderingContext2D): void {
  const renderer = rendererOf(cy);
  drawInView(cy, context, () => {
    for (const element of renderer.getCachedZSortedEles()) renderer.drawElement(context, element);
  });
}

/** Draws something in model units onto a context in CSS pixels, as Cytoscape's own export does. */
export function drawInView(cy: Core, context: CanvasRenderingContext2D, draw: () => void): void {
  const renderer = rendererOf(cy);
  const usual = renderer.usePaths;
  // Cached Path2D objects only work on canvases.
  renderer.usePaths = () => false;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  try {
    draw();
  } finally {
    renderer.usePaths = usual;
    context.restore();
  }
}
