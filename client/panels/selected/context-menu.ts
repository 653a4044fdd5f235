import { createStore } from "zustand/vanilla";
import { type Coordinates } from "../../layout/coordinates.ts";

/** Whether the menu of what is selected stands open, and where in the window. */
export const contextMenu = createStore<{ readonly opened: boolean; readonly at: Coordinates }>()(
  () => ({ opened: false, at: { x: 0, y: 0 } }),
);

/** Opens the menu of what is selected (of the canvas, where nothing is) at a place in the window. */
export function openContextMenu(at: Coordinates): void {
  contextMenu.setState({ opened: true, at });
}
