/**
 * A drawing surface over the whole host, in CSS pixels at any screen density. It receives no pointer events.
 */
export interface Layer {
  /** Clears the surface and returns its context; null where nothing can be drawn (tests). */
  begin(): CanvasRenderingContext2D | null;
  /** Adopts the host's size. */
  resize(): void;
  element: HTMLCanvasElement;
}

/** Adds a layer to the host, behind or in front of its content. */
export function addLayer(host: HTMLElement, where: "behind" | "before"): Layer {
  const element = document.createElement("canvas");
  element.setAttribute("aria-hidden", "true");
  Object.assign(element.style, {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    pointerEvents: "none",
  });
  if (where === "behind") host.prepend(element);
  else host.append(element);

  return {
    element,
    resize: () => resize(element, host),
    begin: () => beginOn(element, host),
  };
}

/**
 * Clears a canvas element that is as large as another element, by default as itself, and returns its context
 * in CSS pixels; null where nothing can be drawn (tests).
 */
export function beginOn(
  element: HTMLCanvasElement,
  host: HTMLElement = element,
): CanvasRenderingContext2D | null {
  resize(element, host);
  const drawing = element.getContext("2d");
  if (drawing === null) return null;
  const density = window.devicePixelRatio || 1;
  drawing.setTransform(1, 0, 0, 1, 0, 0);
  drawing.clearRect(0, 0, element.width, element.height);
  drawing.setTransform(density, 0, 0, density, 0, 0);
  return drawing;
}

function resize(element: HTMLCanvasElement, host: HTMLElement): void {
  const density = window.devicePixelRatio || 1;
  const width = Math.round(host.clientWidth * density);
  const height = Math.round(host.clientHeight * density);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
}
