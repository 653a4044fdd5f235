import { type Coordinates } from "../../layout/coordinates.ts";
import { type Frame } from "../../model/explorer-document.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";

/** Space around the small picture, CSS pixels. */
const margin = 8;

interface Size {
  width: number;
  height: number;
}

/** How the small picture lies: `at` times `scale` plus `left` and `top`. */
interface Lie {
  scale: number;
  left: number;
  top: number;
}

/** The point of the picture, in model units, at a point of the small one. */
export function pointOfOverview(
  coordinates: ReadonlyMap<string, Coordinates>,
  size: Size,
  { x, y }: Coordinates,
): Coordinates {
  const { scale, left, top } = lieOf(coordinates, size);
  return { x: (x - left) / scale, y: (y - top) / scale };
}

/** Draws all nodes as dots, and the part in sight as a rectangle. */
export function drawOverview(
  drawing: CanvasRenderingContext2D,
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
  sight: Frame,
  palette: Palette,
  size: Size,
): void {
  const { scale, left, top } = lieOf(coordinates, size);
  for (const { id, side, shape, radius } of picture.nodes) {
    const at = coordinates.get(id);
    if (at === undefined) continue;
    const half = Math.max(1, radius * scale);
    drawing.fillStyle =
      shape === "meeting" || shape === "unheld"
        ? palette.meeting
        : (palette.sides[side] ?? palette.inkFaint);
    drawing.fillRect(at.x * scale + left - half, at.y * scale + top - half, 2 * half, 2 * half);
  }
  drawing.strokeStyle = palette.accent;
  drawing.lineWidth = 1.5;
  drawing.strokeRect(
    sight.x * scale + left,
    sight.y * scale + top,
    sight.width * scale,
    sight.height * scale,
  );
}

function lieOf(coordinates: ReadonlyMap<string, Coordinates>, size: Size): Lie {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of coordinates.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { scale: 1, left: 0, top: 0 };
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, right - left),
    (size.height - 2 * margin) / Math.max(1, bottom - top),
  );
  return {
    scale,
    left: size.width / 2 - ((left + right) / 2) * scale,
    top: size.height / 2 - ((top + bottom) / 2) * scale,
  };
}
