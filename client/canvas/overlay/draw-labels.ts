import { type CaptionLine } from "../../model/caption.ts";
import { fontOf, leading, lineStyles } from "./label-style.ts";
import { type Palette } from "../palette.ts";
import { type PlacedLabel } from "./place-labels.ts";

/** How strongly a label is drawn. */
export type Tone = "strong" | "as-is" | "away";

/** Draws labels, each with a halo in the background colour, so that ties pass behind it. */
export function drawLabels(
  drawing: CanvasRenderingContext2D,
  labels: readonly (PlacedLabel & { caption: readonly CaptionLine[]; tone: Tone })[],
  palette: Palette,
  scale: number,
): void {
  drawing.textBaseline = "alphabetic";
  drawing.lineJoin = "round";
  for (const { box, anchor, caption, tone } of labels) {
    const align = anchor.endsWith("right") ? "left" : anchor.endsWith("left") ? "right" : "center";
    const x =
      align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
    let y = box.top;
    drawing.textAlign = align;
    for (const line of caption) {
      const style = lineStyles[line.role];
      const height = style.size * leading * scale;
      const baseline = y + height * 0.78;
      drawing.font = fontOf(line, palette.fontFamily, scale);
      drawing.globalAlpha = tone === "away" ? 0.8 : 0.95;
      drawing.lineWidth = 4;
      drawing.strokeStyle = palette.halo;
      drawing.strokeText(line.text, x, baseline);
      drawing.globalAlpha = tone === "away" ? 0.8 : 1;
      drawing.fillStyle = tone === "away" ? palette.inkSoft : palette[style.tone];
      drawing.fillText(line.text, x, baseline);
      y += height;
    }
  }
  drawing.globalAlpha = 1;
}
