import { type Core } from "cytoscape";

/** How much a wheel step zooms; a pinch on a trackpad is reported as a wheel event with the control key. */
const perPixel = 0.0016;
const perPinchPixel = 0.01;
/** The most pixels that one event counts for: some mice send hundreds at once. */
const mostPixels = 120;

/** By how much an event of the wheel enlarges what is in sight. */
export function wheelFactor({ deltaMode, deltaY, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const pixels = Math.max(-mostPixels, Math.min(mostPixels, deltaY * unit));
  return Math.exp(-pixels * (ctrlKey ? perPinchPixel : perPixel));
}

/**
 * Zooms at the pointer with the wheel, evenly on mice and trackpads. It replaces Cytoscape's own handling,
 * which differs between browsers. Returns a function that stops it.
 */
export function zoomByWheel(host: HTMLElement, cy: Core): () => void {
  function zoom(event: WheelEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = host.getBoundingClientRect();
    cy.zoom({
      level: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * wheelFactor(event))),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
  }
  // In the capture phase, so that Cytoscape's listener on the same element does not get the event.
  host.addEventListener("wheel", zoom, { capture: true, passive: false });
  return () => host.removeEventListener("wheel", zoom, { capture: true });
}
