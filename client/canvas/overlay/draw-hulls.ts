import { type Hull } from "./hulls.ts";
import { type Palette } from "../palette.ts";

/** Fills the hulls of the sides with light colours. */
export function drawHulls(
  drawing: CanvasRenderingContext2D,
  hulls: readonly Hull[],
  palette: Palette,
  faded: boolean,
): void {
  for (const { side, ring } of hulls) {
    const last = ring.at(-1);
    const first = ring[0];
    if (last === undefined || first === undefined) continue;
    drawing.beginPath();
    drawing.moveTo((last.x + first.x) / 2, (last.y + first.y) / 2);
    for (const [i, corner] of ring.entries()) {
      const next = ring[(i + 1) % ring.length] ?? first;
      drawing.quadraticCurveTo(
        corner.x,
        corner.y,
        (corner.x + next.x) / 2,
        (corner.y + next.y) / 2,
      );
    }
    drawing.closePath();
    drawing.globalAlpha = faded ? 0.04 : 0.075;
    drawing.fillStyle = palette.sides[side] ?? palette.line;
    drawing.fill();
  }
  drawing.globalAlpha = 1;
}
