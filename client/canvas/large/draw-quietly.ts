import { type Element, type Renderer } from "./renderer.ts";

/**
 * Draws an element without changing it. Cytoscape takes each node that it draws for one whose image has just
 * come, and styles it anew: for a thousand nodes in each frame, and forever.
 */
export function drawQuietly(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  element: Element,
): void {
  const changing = element as unknown as { updateStyle?: () => void };
  changing.updateStyle = () => {};
  try {
    renderer.drawElement(context, element);
  } finally {
    delete changing.updateStyle;
  }
}
