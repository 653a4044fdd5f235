import { type CaptionLine } from "../../model/caption.ts";
import { textWidth } from "./text-width.ts";

interface LineStyle {
  /** CSS pixels. */
  size: number;
  weight: number;
  tone: "ink" | "inkSoft";
}

/** The style of each kind of line in a label. */
export const lineStyles: Readonly<Record<CaptionLine["role"], LineStyle>> = {
  name: { size: 12, weight: 550, tone: "ink" },
  title: { size: 11.5, weight: 600, tone: "ink" },
  question: { size: 11.5, weight: 500, tone: "inkSoft" },
  date: { size: 10.5, weight: 450, tone: "inkSoft" },
};

/** Line height as a multiple of the font size. */
export const leading = 1.2;

/** Space between a shape and its label, CSS pixels. */
export const labelGap = 5;

/** The CSS font of a line at a scale of the text. */
export function fontOf(line: CaptionLine, family: string, scale: number): string {
  const { size, weight } = lineStyles[line.role];
  return `${weight} ${size * scale}px ${family}`;
}

/** Width and height of a label, CSS pixels. Measured once, and not anew at each zoom: a width grows with its font. */
export function labelSize(
  caption: readonly CaptionLine[],
  family: string,
  scale = 1,
): { width: number; height: number } {
  const widths = caption.map((line) => textWidth(line.text, fontOf(line, family, 1)));
  const height = caption.reduce((sum, line) => sum + lineStyles[line.role].size * leading, 0);
  return { width: Math.max(0, ...widths) * scale, height: height * scale };
}

/** Measures labels in small steps, so that nobody waits for it when they are drawn. */
export function* measuringLabels(
  captions: Iterable<readonly CaptionLine[]>,
  family: string,
): Generator<void, void> {
  for (const caption of captions) {
    labelSize(caption, family);
    yield;
  }
}

/**
 * Text scales less than the picture, so that it stays readable when zoomed out, and not too large when zoomed
 * in.
 */
export function textScale(zoom: number): number {
  return Math.min(1.3, Math.max(0.9, zoom ** 0.35));
}

/** Loads the fonts of labels. Resolves even if they can't be loaded; then fallback fonts are used. */
export async function loadFonts(family: string): Promise<void> {
  const weights = Object.values(lineStyles).map(
    ({ weight, size }) => `${weight} ${size}px ${family}`,
  );
  await Promise.allSettled(weights.map((font) => document.fonts.load(font)));
}

/** Width of an average letter as a share of the font size. */
const averageLetter = 0.57;

/**
 * Size of a label computed from its letters alone, the same on every machine, whatever fonts it has. For the
 * layout.
 */
export function nominalLabelSize(caption: readonly CaptionLine[]): {
  width: number;
  height: number;
} {
  const size = (line: CaptionLine) => lineStyles[line.role].size;
  return {
    width: Math.max(0, ...caption.map((line) => line.text.length * size(line) * averageLetter)),
    height: caption.reduce((sum, line) => sum + size(line) * leading, 0),
  };
}
