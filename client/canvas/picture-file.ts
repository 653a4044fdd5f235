import { SvgContext } from "./svg-context.ts";
import { wrapText } from "./overlay/wrap-text.ts";
import { type Palette } from "./palette.ts";

/** The note below an exported picture: what it shows, and where it is from. */
export interface PictureNote {
  readonly finding: string;
  readonly origin: string;
}

/** Something that can be drawn onto any context, with its size in CSS pixels. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  draw(context: CanvasRenderingContext2D): void;
}

const margin = 24;
const lineHeight = 22;
/** Twice the screen's resolution, for sharp prints. */
const density = 2;

/** A picture with its note as PNG; without a ground the background is transparent. */
export async function toPng(drawn: Drawn, note: PictureNote, ground: boolean): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no canvas.");
  const lines = linesOf(context, drawn, note);
  canvas.width = drawn.width * density;
  canvas.height = heightOf(drawn, lines) * density;
  context.scale(density, density);
  compose(context, drawn, lines, ground);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This picture is too large for the browser."));
      else resolve(blob);
    }, "image/png");
  });
}

/** A picture with its note as SVG. */
export function toSvg(drawn: Drawn, note: PictureNote): string {
  const measure = document.createElement("canvas").getContext("2d");
  if (measure === null) throw new Error("This browser draws no canvas.");
  const lines = linesOf(measure, drawn, note);
  const svg = new SvgContext({ width: drawn.width, height: heightOf(drawn, lines) });
  // It implements the methods of a canvas context that are used.
  compose(svg as unknown as CanvasRenderingContext2D, drawn, lines, true);
  return svg.getSerializedSvg();
}

/** A line of a note. */
export interface Line {
  readonly text: string;
  readonly isOrigin: boolean;
}

/** Draws a picture with the lines of its note below it. */
export function compose(
  context: CanvasRenderingContext2D,
  drawn: Drawn,
  lines: readonly Line[],
  ground: boolean,
): void {
  const { palette, width, height } = drawn;
  if (ground) {
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, width, heightOf(drawn, lines));
  }
  drawn.draw(context);
  lines.forEach(({ text, isOrigin }, i) => {
    context.font = fontOf(palette, isOrigin);
    context.fillStyle = isOrigin ? palette.inkFaint : palette.ink;
    context.textAlign = "left";
    context.textBaseline = "alphabetic";
    context.fillText(text, margin, height + margin + i * lineHeight);
  });
}

/** The height of a picture with as many lines below it, CSS pixels. */
export function heightOf({ height }: Drawn, lines: { readonly length: number }): number {
  return height + margin + lines.length * lineHeight;
}

/** The lines of a note, wrapped to the width of a picture. */
export function linesOf(
  context: CanvasRenderingContext2D,
  drawn: Drawn,
  note: PictureNote,
): Line[] {
  const wrapped = (text: string, isOrigin: boolean) => {
    context.font = fontOf(drawn.palette, isOrigin);
    const measure = (line: string) => context.measureText(line).width;
    return wrapText(text, drawn.width - 2 * margin, measure).map((line) => ({
      text: line,
      isOrigin,
    }));
  };
  return [...wrapped(note.finding, false), ...wrapped(note.origin, true)];
}

function fontOf({ fontFamily }: Palette, isOrigin: boolean): string {
  return `${isOrigin ? 11 : 14}px ${fontFamily}`;
}
