import { createStore } from "zustand/vanilla";
import { type Coordinates } from "../../layout/coordinates.ts";

/** Whether the context menu is open, and where in the window. */
export const contextMenu = createStore<{ readonly opened: boolean; readonly at: Coordinates }>()(
  () => ({ opened: false, at: { x: 0, y: 0 } }),
);

/**
 * Opens the context menu of the selection (or of the canvas, if nothing is selected) at a point in the
 * window.
 */
export function openContextMenu(at: Coordinates): void {
  contextMenu.setState({ opened: true, at });
}
