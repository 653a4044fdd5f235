import { type Besides } from "../../../canvas/fit-view.ts";
import { type GraphCanvas } from "../../../canvas/graph-canvas.ts";
import { type DrawnNote, layOutNote } from "../../../canvas/notes/draw-notes.ts";
import { type Coordinates } from "../../../layout/coordinates.ts";
import { type Mode, type OwnNote } from "../../../model/explorer-document.ts";

/** The middle of a note on the canvas, CSS pixels; null where it does not stand: in another mode, or its node is away. */
export function middleOfNote(
  { place, at }: Pick<OwnNote, "place" | "at">,
  canvas: Pick<GraphCanvas, "rendered" | "camera">,
  mode: Mode,
): Coordinates | null {
  if ("mode" in place) return place.mode === mode ? canvas.camera.toCanvas(at) : null;
  const node = canvas.rendered(place.on);
  const zoom = canvas.camera.zoom();
  return node === null ? null : { x: node.x + at.x * zoom, y: node.y + at.y * zoom };
}

/** The boxes of notes at any zoom, in screen coordinates before panning. */
export function boxesOfNotes(
  notes: readonly OwnNote[],
  canvas: Pick<GraphCanvas, "coordinatesOf">,
  { mode, title, fontFamily }: { mode: Mode; title: string; fontFamily: string },
): Besides {
  return (zoom) =>
    notes.flatMap(({ id, text, place, at }) => {
      const from = "on" in place ? canvas.coordinatesOf(place.on) : origin;
      if (from === null || ("mode" in place && place.mode !== mode)) return [];
      const middle = { x: (from.x + at.x) * zoom, y: (from.y + at.y) * zoom };
      return [layOutNote({ id, text, middle, node: null }, { zoom, title, fontFamily }).box];
    });
}

const origin: Coordinates = { x: 0, y: 0 };

/** The notes that stand on the canvas, as they are drawn now. */
export function placeNotes(
  notes: readonly OwnNote[],
  canvas: Pick<GraphCanvas, "rendered" | "camera">,
  { mode, title, fontFamily }: { mode: Mode; title: string; fontFamily: string },
): DrawnNote[] {
  const zoom = canvas.camera.zoom();
  return notes.flatMap((note) => {
    const middle = middleOfNote(note, canvas, mode);
    if (middle === null) return [];
    const node = "on" in note.place ? canvas.rendered(note.place.on) : null;
    const { id, text } = note;
    return [layOutNote({ id, text, middle, node }, { zoom, title, fontFamily })];
  });
}
