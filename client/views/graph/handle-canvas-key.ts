import { type GraphCanvas } from "../../canvas/graph-canvas.ts";
import { type Explorer } from "../../explorer/explorer.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { selectedNodes, selectionOf } from "../../model/selection.ts";
import {
  type DirectionKey,
  isDirection,
  neighbourInDirection,
} from "../stage/neighbour-in-direction.ts";

/** Commands for keys other than those for moving the selection and zooming. */
interface KeyCommands {
  tidy(): void;
  menu(at: Coordinates): void;
}

/**
 * Arrow keys move the selection, with Shift they extend it; + and − zoom; the menu key opens the menu of the
 * selection. Other keys are handled for all views: see use-shortcuts.ts.
 */
export function handleCanvasKey(
  event: KeyboardEvent,
  explorer: Explorer,
  canvas: GraphCanvas,
  commands: KeyCommands,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (isDirection(key)) go(explorer, canvas, key, event.shiftKey);
  else if (key === "+" || key === "=") canvas.camera.zoomBy(1.3);
  else if (key === "-" || key === "−") canvas.camera.zoomBy(1 / 1.3);
  else if (key === "l") commands.tidy();
  else if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) {
    askForMenu(explorer, canvas, commands);
  } else return;
  event.preventDefault();
}

function go(explorer: Explorer, canvas: GraphCanvas, key: DirectionKey, adds: boolean): void {
  const before = selectedNodes(explorer.store.getState().selection);
  const id = neighbourInDirection(canvas.allRendered(), before.at(-1) ?? null, key);
  if (id === null) return;
  // A node that is reached again becomes the last one, so that the next key continues from there.
  const others = before.filter((other) => other !== id);
  explorer.select(selectionOf(adds ? [...others, id] : [id]));
}

function askForMenu(explorer: Explorer, canvas: GraphCanvas, commands: KeyCommands): void {
  const { selection } = explorer.store.getState();
  const { left, top, width, height } = canvas.bounds();
  const last = selectedNodes(selection).at(-1);
  const at =
    selection?.type === "tie" ? canvas.middleOf(selection.id) : canvas.rendered(last ?? "");
  const { x, y } = at ?? { x: width / 2, y: height / 2 };
  commands.menu({ x: left + x, y: top + y });
}
