import { type Coordinates } from "../../layout/coordinates.ts";
import { textScale } from "../overlay/label-style.ts";
import { type Box } from "../overlay/place-labels.ts";
import { textWidth } from "../overlay/text-width.ts";
import { wrapText } from "../overlay/wrap-text.ts";
import { type Palette } from "../palette.ts";

/** A note as it is drawn; CSS pixels from the canvas's upper left corner. */
export interface DrawnNote {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly string[];
  /** The node that it stands beside. */
  readonly node: (Coordinates & { readonly radius: number }) | null;
  readonly scale: number;
}

/** Sizes at scale 1, CSS pixels. */
const [text, heading, leading, padding, widest] = [12, 10, 1.3, 8, 190];

const textFont = (scale: number, family: string) => `italic 450 ${text * scale}px ${family}`;
const headingFont = (scale: number, family: string) => `600 ${heading * scale}px ${family}`;

/** Lays a note out around its middle; `title` says whose words it is. */
export function layOutNote(
  note: Pick<DrawnNote, "id" | "node"> & { readonly text: string; readonly middle: Coordinates },
  { zoom, title, fontFamily }: { zoom: number; title: string; fontFamily: string },
): DrawnNote {
  const scale = textScale(zoom);
  const measure = (line: string) => textWidth(line, textFont(scale, fontFamily));
  const lines = wrapText(note.text, widest * scale, measure);
  const width = Math.max(
    textWidth(title, headingFont(scale, fontFamily)),
    ...lines.map((line) => measure(line)),
  );
  const height = (heading + lines.length * text) * leading * scale;
  const [half, rise] = [width / 2 + padding * scale, height / 2 + padding * scale];
  const { x, y } = note.middle;
  const box = { left: x - half, right: x + half, top: y - rise, bottom: y + rise };
  return { id: note.id, box, lines, node: note.node, scale };
}

/**
 * Draws notes: a dashed frame, so that none is taken for a part of the graph, whose words they are above, and a line to
 * the node of each.
 */
export function drawNotes(
  drawing: CanvasRenderingContext2D,
  notes: readonly DrawnNote[],
  palette: Palette,
  title: string,
): void {
  drawing.save();
  drawing.textAlign = "left";
  drawing.textBaseline = "alphabetic";
  drawing.lineWidth = 1.4;
  for (const { box, lines, node, scale } of notes) {
    drawing.strokeStyle = palette.accent;
    drawing.setLineDash([5, 3]);
    if (node !== null) drawLine(drawing, box, node);
    drawing.fillStyle = palette.panel;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    drawing.beginPath();
    drawing.rect(box.left, box.top, width, height);
    drawing.fill();
    drawing.stroke();
    const left = box.left + padding * scale;
    let y = box.top + padding * scale;
    const write = (line: string, size: number) => {
      drawing.fillText(line, left, y + size * scale * 0.95);
      y += size * leading * scale;
    };
    drawing.fillStyle = palette.accent;
    drawing.font = headingFont(scale, palette.fontFamily);
    write(title, heading);
    drawing.fillStyle = palette.ink;
    drawing.font = textFont(scale, palette.fontFamily);
    for (const line of lines) write(line, text);
  }
  drawing.restore();
}

/** From the edge of the node to the nearest point of the box. */
function drawLine(
  drawing: CanvasRenderingContext2D,
  box: Box,
  { x, y, radius }: Coordinates & { readonly radius: number },
): void {
  const to = {
    x: Math.min(box.right, Math.max(box.left, x)),
    y: Math.min(box.bottom, Math.max(box.top, y)),
  };
  const away = Math.hypot(to.x - x, to.y - y);
  if (away <= radius) return;
  drawing.beginPath();
  drawing.moveTo(x + ((to.x - x) * radius) / away, y + ((to.y - y) * radius) / away);
  drawing.lineTo(to.x, to.y);
  drawing.stroke();
}
