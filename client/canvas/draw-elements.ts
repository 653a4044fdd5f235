import { type Core } from "cytoscape";

/** What Cytoscape's own PNG export calls; it is not in the types. */
interface Renderer {
  drawElements(context: CanvasRenderingContext2D, elements: unknown): void;
  getCachedZSortedEles(): unknown;
  usePaths: () => boolean;
}

/**
 * Draws nodes and ties as on the screen, in CSS pixels, onto any context: a canvas of another size, or SVG.
 */
export function drawElements(cy: Core, context: CanvasRenderingContext2D): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const usual = renderer.usePaths;
  // Cached Path2D objects only work on canvases.
  renderer.usePaths = () => false;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  try {
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  } finally {
    renderer.usePaths = usual;
    context.restore();
  }
}
