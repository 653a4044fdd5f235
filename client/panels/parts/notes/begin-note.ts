import { type Explorer } from "../../../explorer/explorer.ts";
import { findGraphHandle } from "../../../graph-handle.ts";
import { type Coordinates } from "../../../layout/coordinates.ts";
import { newNoteId } from "../../../model/own-notes/write-notes.ts";
import { selectedNodes } from "../../../model/selection.ts";
import { openNote } from "./note-desk.ts";

/** How far from its node a new note stands, as a share of what is in sight. */
const away = { x: 0.12, y: -0.13 };

/**
 * Opens a new note: beside the node that is selected, if it is one; else where the point of the window is, or in the
 * middle of what is in sight. Does nothing where there is no graph.
 */
export function beginNote(explorer: Explorer, point: Coordinates | null = null): void {
  const graph = findGraphHandle();
  if (graph === null) return;
  const { selection, ownNotes, mode } = explorer.store.getState();
  const [node, ...others] = selectedNodes(selection);
  const { x, y, width, height } = graph.sight();
  const note = { id: newNoteId(ownNotes), text: "" };
  if (node !== undefined && others.length === 0 && graph.coordinatesOf(node) !== null) {
    openNote({ ...note, place: { on: node }, at: { x: away.x * width, y: away.y * height } });
    return;
  }
  const at = point === null ? { x: x + width / 2, y: y + height / 2 } : graph.placeAt(point);
  openNote({ ...note, place: { mode }, at });
}
