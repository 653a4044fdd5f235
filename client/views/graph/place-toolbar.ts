import { type Room } from "../../canvas/fit-view.ts";
import { type GraphCanvas, type RenderedNode } from "../../canvas/graph-canvas.ts";

import { type Box, overlap } from "../../canvas/overlay/place-labels.ts";

/** Space between a node's ring and the toolbar, CSS pixels. */
const away = 12;

/**
 * Places the toolbar of the selected node above or below it, whichever covers less; hides it when the node is
 * not visible.
 */
export function placeToolbar(frame: HTMLElement, canvas: GraphCanvas): void {
  const toolbar = frame.querySelector<HTMLElement>(".node-toolbar");
  if (toolbar === null) return;
  const id = toolbar.dataset["node"];
  const place = id === undefined ? null : canvas.rendered(id);
  const { clientWidth: width, clientHeight: height } = frame;
  const inSight =
    place !== null && place.x > 0 && place.x < width && place.y > 0 && place.y < height;
  toolbar.style.visibility = inSight ? "visible" : "hidden";
  if (!inSight) return;
  const { offsetWidth: w, offsetHeight: h } = toolbar;
  const labels = canvas.labels();
  const label = labels.find((placed) => placed.id === id)?.box;
  const x = Math.min(width - w - 8, Math.max(8, place.x - w / 2));
  const above = Math.min(place.y - place.radius, label?.top ?? Infinity) - away - h;
  const below = Math.max(place.y + place.radius, label?.bottom ?? 0) + away;
  const covered = (y: number) => {
    const box = { left: x, right: x + w, top: y, bottom: y + h };
    const outside = y < 4 || y + h > height - 4 ? 100 : 0;
    const nodes = canvas.allRendered().filter((node) => overlap(boxOf(node), box));
    return outside + nodes.length * 2 + labels.filter((other) => overlap(other.box, box)).length;
  };
  const y = covered(below) < covered(above) ? below : above;
  toolbar.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function boxOf({ x, y, radius }: RenderedNode): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The free part of the canvas, and what covers it. */
export function roomIn(frame: HTMLElement): Room {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const covered = [...frame.querySelectorAll(".legend, .stage-buttons, .overview")].map(
    (element) => {
      const box = element.getBoundingClientRect();
      return {
        left: box.left - left - 8,
        right: box.right - left + 8,
        top: box.top - top - 8,
        bottom: box.bottom - top + 8,
      };
    },
  );
  return { width, height, insets: { top: 26, right: 24, bottom: 24, left: 24 }, covered };
}
