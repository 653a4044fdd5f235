import { type Insets } from "../../canvas/fit-view.ts";
import { type GraphCanvas } from "../../canvas/graph-canvas.ts";

/** Space between a node's ring and the toolbar, CSS pixels. */
const away = 12;

/** Puts the toolbar of the selected node above it, or below where there is no room; hides it when the node is out of sight. */
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
  const label = canvas.labels().find((placed) => placed.id === id)?.box;
  const top =
    Math.min(place.y - place.radius, label?.top ?? Infinity) - away - toolbar.offsetHeight;
  const bottom = Math.max(place.y + place.radius, label?.bottom ?? 0) + away;
  const half = toolbar.offsetWidth / 2;
  const x = Math.min(width - half - 8, Math.max(half + 8, place.x));
  toolbar.style.transform = `translate(${Math.round(x - half)}px, ${Math.round(top < 4 ? bottom : top)}px)`;
}

/** How far the legend and the zoom buttons reach into the canvas. */
export function insetsAround(frame: HTMLElement): Insets {
  const legend = frame.querySelector<HTMLElement>(".legend");
  const covered = legend === null ? 0 : legend.offsetHeight + 20;
  // A wide canvas has room beside the legend; on a narrow one the legend takes the whole foot.
  const isWide = legend === null || legend.offsetWidth < frame.clientWidth * 0.55;
  return {
    top: 22,
    right: isWide ? 56 : 20,
    bottom: isWide ? Math.max(26, covered * 0.62) : covered,
    left: 22,
  };
}
