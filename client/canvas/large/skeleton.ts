import { type Coordinates } from "../../layout/coordinates.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";

/** Draws the nodes of a picture as dots in model units, until they are there. */
export function drawSkeleton(
  drawing: CanvasRenderingContext2D,
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
  palette: Palette,
): void {
  for (const { id, side, shape, radius } of picture.nodes) {
    const at = coordinates.get(id);
    if (at === undefined) continue;
    drawing.fillStyle =
      shape === "meeting" || shape === "unheld"
        ? palette.meeting
        : (palette.sides[side] ?? palette.inkFaint);
    drawing.beginPath();
    drawing.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    drawing.fill();
  }
}

/** The corners of a picture with room for what is around its nodes, model units; null if there is nothing. */
export function cornersOf(
  coordinates: ReadonlyMap<string, Coordinates>,
): readonly [Coordinates, Coordinates] | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of coordinates.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return null;
  return [
    { x: left - around, y: top - around },
    { x: right + around, y: bottom + around },
  ];
}

/** How far shapes and bent ties may reach beyond the middles of the outermost nodes, model units. */
const around = 90;
