import { type GraphCanvas } from "../../canvas/graph-canvas.ts";
import { type Explorer } from "../../explorer/explorer.ts";
import { directions, type DirectionKey, neighbourInDirection } from "./neighbour-in-direction.ts";

/** Moves the selection by the arrow keys, and zooms by + and −. Other keys hold in every view, see panels. */
export function handleCanvasKey(
  event: KeyboardEvent,
  explorer: Explorer,
  canvas: GraphCanvas,
  tidy: () => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (isDirection(key)) {
    const { selection } = explorer.store.getState();
    const from = selection?.type === "node" ? selection.id : null;
    const id = neighbourInDirection(canvas.allRendered(), from, key);
    if (id !== null) explorer.select({ type: "node", id });
  } else if (key === "+" || key === "=") canvas.camera.zoomBy(1.3);
  else if (key === "-" || key === "−") canvas.camera.zoomBy(1 / 1.3);
  else if (key === "l") tidy();
  else return;
  event.preventDefault();
}

function isDirection(key: string): key is DirectionKey {
  return Object.hasOwn(directions, key);
}
