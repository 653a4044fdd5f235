import { type Explorer } from "../../../explorer/explorer.ts";
import { findGraphHandle, type GraphHandle } from "../../../graph-handle.ts";
import { type Coordinates } from "../../../layout/coordinates.ts";
import { freestPlace, placesAround, placesIn } from "../../../model/own-notes/free-place.ts";
import { newNoteId } from "../../../model/own-notes/write-notes.ts";
import { selectedNodes } from "../../../model/selection.ts";
import { openNote } from "./note-desk.ts";

/** Room for a note and the names beside it, and how far from its node a note stands, CSS pixels. */
const [room, away] = [
  { width: 250, height: 130 },
  { width: 150, height: 80 },
];

/**
 * Opens a new note: beside the node that is selected, if it is one; else where the point of the window is, or within
 * what is in sight. It stands where it covers the fewest nodes. Does nothing where there is no graph.
 */
export function beginNote(explorer: Explorer, point: Coordinates | null = null): void {
  const graph = findGraphHandle();
  if (graph === null) return;
  const { selection, ownNotes, mode } = explorer.store.getState();
  const [node, ...others] = selectedNodes(selection);
  const note = { id: newNoteId(ownNotes), text: "" };
  const middle = node === undefined || others.length > 0 ? null : graph.coordinatesOf(node);
  if (node !== undefined && middle !== null) {
    const { x, y } = chosen(graph, placesAround(middle, inUnits(graph, away))) ?? middle;
    openNote({ ...note, place: { on: node }, at: { x: x - middle.x, y: y - middle.y } });
    return;
  }
  const free = point === null ? chosen(graph, placesIn(graph.sight())) : graph.placeAt(point);
  if (free !== null) openNote({ ...note, place: { mode }, at: free });
}

function chosen(graph: GraphHandle, places: readonly Coordinates[]): Coordinates | null {
  return freestPlace(places, inUnits(graph, room), graph.arrangement().at.values(), graph.sight());
}

/** CSS pixels as units of the picture. */
function inUnits(graph: GraphHandle, { width, height }: { width: number; height: number }) {
  const pixel = graph.placeAt({ x: 1, y: 0 }).x - graph.placeAt({ x: 0, y: 0 }).x;
  return { width: width * pixel, height: height * pixel };
}
