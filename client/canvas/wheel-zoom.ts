import { type Core } from "cytoscape";

/** How much a step of the wheel zooms; a pinch on a trackpad comes as a wheel with the control key. */
const perPixel = 0.0016;
const perPinchPixel = 0.01;
/** Most pixels that one event may count for: some mice send hundreds at once. */
const mostPixels = 120;

/**
 * Zooms at the pointer by the wheel, evenly on mice and trackpads, in place of Cytoscape's own handling,
 * which differs from browser to browser. Gives a function that ends it.
 */
export function zoomByWheel(host: HTMLElement, cy: Core): () => void {
  function zoom(event: WheelEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const pixels = Math.max(-mostPixels, Math.min(mostPixels, event.deltaY * unit));
    const factor = Math.exp(-pixels * (event.ctrlKey ? perPinchPixel : perPixel));
    const { left, top } = host.getBoundingClientRect();
    cy.zoom({
      level: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor)),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
  }
  // Capturing, so that Cytoscape's listener on the same element never hears it.
  host.addEventListener("wheel", zoom, { capture: true, passive: false });
  return () => host.removeEventListener("wheel", zoom, { capture: true });
}
