const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * Width of a text in CSS pixels in a CSS `font`. Where nothing can be drawn (tests), estimated by the width
 * of an average letter.
 */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement("canvas").getContext("2d");
  const width = context ? measured(context, text, font) : text.length * fontSize(font) * 0.54;
  known.set(key, width);
  return width;
}

function measured(drawing: CanvasRenderingContext2D, text: string, font: string): number {
  drawing.font = font;
  return drawing.measureText(text).width;
}

function fontSize(font: string): number {
  return Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
}

/** Clears the cached widths when the page's font has loaded. */
export function forgetTextWidths(): void {
  known.clear();
}
