import { type Stance } from "../../model/kinds.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { type Palette } from "../palette.ts";

/** The sign of a stance on its tie, or a number on a tie of who met whom. */
export type Sign = { at: Coordinates; away: boolean } & (
  | { stance: Stance; contradictory: boolean; isInferred: boolean }
  | { count: number }
);

/**
 * Draws the signs of stances (a disc with + − ◐ ○ ?, hollow for inferred ones), flags for contradictions, and
 * numbers.
 */
export function drawSigns(
  drawing: CanvasRenderingContext2D,
  signs: readonly Sign[],
  palette: Palette,
  radius: number,
): void {
  for (const sign of signs) {
    drawing.globalAlpha = sign.away ? 0.28 : 1;
    if ("count" in sign) drawCount(drawing, sign.at, sign.count, palette);
    else drawStance(drawing, sign, palette, radius);
  }
  drawing.globalAlpha = 1;
}

function drawCount(
  drawing: CanvasRenderingContext2D,
  { x, y }: Coordinates,
  count: number,
  palette: Palette,
): void {
  drawing.font = `600 10.5px ${palette.fontFamily}`;
  drawing.textAlign = "center";
  drawing.textBaseline = "middle";
  drawing.lineJoin = "round";
  drawing.lineWidth = 4;
  drawing.strokeStyle = palette.halo;
  drawing.strokeText(String(count), x, y + 0.5);
  drawing.fillStyle = palette.ink;
  drawing.fillText(String(count), x, y + 0.5);
}

function drawStance(
  drawing: CanvasRenderingContext2D,
  { at, stance, contradictory, isInferred }: Exclude<Sign, { count: number }>,
  palette: Palette,
  radius: number,
): void {
  const { x, y } = at;
  const colour = palette.stances[stance];
  const glyph = isInferred ? colour : palette.stanceInk;
  drawing.beginPath();
  drawing.arc(x, y, radius + 1.5, 0, 2 * Math.PI);
  drawing.fillStyle = palette.ground;
  drawing.fill();
  drawing.beginPath();
  drawing.arc(x, y, radius, 0, 2 * Math.PI);
  drawing.fillStyle = isInferred ? palette.ground : colour;
  drawing.fill();
  if (isInferred) {
    drawing.strokeStyle = colour;
    drawing.lineWidth = radius * 0.2;
    drawing.stroke();
  }
  drawing.strokeStyle = glyph;
  drawing.fillStyle = glyph;
  drawing.lineWidth = radius * 0.26;
  drawing.lineCap = "round";
  drawGlyph(drawing, at, stance, radius, palette);
  drawing.lineCap = "butt";
  if (contradictory) drawFlag(drawing, at, palette, radius);
}

function drawGlyph(
  drawing: CanvasRenderingContext2D,
  { x, y }: Coordinates,
  stance: Stance,
  radius: number,
  palette: Palette,
): void {
  const arm = radius * 0.48;
  drawing.beginPath();
  switch (stance) {
    case "SUPPORTS":
      drawing.moveTo(x, y - arm);
      drawing.lineTo(x, y + arm);
      drawing.moveTo(x - arm, y);
      drawing.lineTo(x + arm, y);
      drawing.stroke();
      return;
    case "OPPOSES":
      drawing.moveTo(x - arm, y);
      drawing.lineTo(x + arm, y);
      drawing.stroke();
      return;
    case "CONDITIONAL":
      drawing.arc(x, y, arm, 0, 2 * Math.PI);
      drawing.lineWidth = radius * 0.18;
      drawing.stroke();
      drawing.beginPath();
      drawing.arc(x, y, arm, Math.PI / 2, (3 * Math.PI) / 2);
      drawing.fill();
      return;
    case "NEUTRAL":
      drawing.arc(x, y, arm, 0, 2 * Math.PI);
      drawing.stroke();
      return;
    case "UNCLEAR":
    case "AMBIVALENT":
      drawing.font = `700 ${radius * 1.45}px ${palette.fontFamily}`;
      drawing.textAlign = "center";
      drawing.textBaseline = "middle";
      drawing.fillText(stance === "UNCLEAR" ? "?" : "±", x, y + radius * 0.08);
      return;
  }
}

function drawFlag(
  drawing: CanvasRenderingContext2D,
  { x, y }: Coordinates,
  palette: Palette,
  radius: number,
): void {
  const [cx, cy, size] = [x + radius * 0.85, y - radius * 0.85, radius * 0.8];
  drawing.beginPath();
  drawing.moveTo(cx - size * 0.75, cy - size * 0.6);
  drawing.lineTo(cx + size * 0.75, cy - size * 0.6);
  drawing.lineTo(cx + size * 0.75, cy + size * 0.9);
  drawing.closePath();
  drawing.fillStyle = palette.flag;
  drawing.strokeStyle = palette.ground;
  drawing.lineWidth = 1.5;
  drawing.stroke();
  drawing.fill();
}
