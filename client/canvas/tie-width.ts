/** The largest width of a tie on the screen, CSS pixels. */
export const thickestTie = 6;

/** The widths of ties that are not emphasised, model units; emphasised ones are a little thicker. */
const thinnest = 0.8;
const thickest = 4.8;

/**
 * Zooming in by less than this does not change the width of ties, because restyling thousands of them takes
 * time.
 */
const step = 1.25;

/** The width of a tie whose strength is a share (0 to 1), model units. */
export function widthOfShare(share: number): number {
  return thinnest + (thickest - thinnest) * Math.min(1, Math.max(0, share));
}

/**
 * The width of a tie that counts sessions or positions, model units: proportional to the square root, up to
 * about thirty.
 */
export function widthOfCount(count: number): number {
  return Math.min(thickest, thinnest + 0.7 * Math.sqrt(count));
}

/**
 * The width of a tie that stands for several, from their widths, model units: what they have above the
 * thinnest adds up as its squares, so that counts of sessions give the width of their sum.
 */
export function widthOfAll(widths: readonly number[]): number {
  return Math.min(thickest, thinnest + Math.hypot(...widths.map((width) => width - thinnest)));
}

/**
 * The factor by which ties are drawn thinner at a zoom, so that they keep their width on the screen when the
 * picture is magnified. At least the zoom itself; 1 if the picture is not magnified.
 */
export function magnification(zoom: number): number {
  if (zoom <= 1) return 1;
  // Rounding errors must not turn a zoom of exactly 1.25 into two steps.
  return step ** Math.ceil(Math.log(zoom) / Math.log(step) - 1e-9);
}

/** Cytoscape's `width` for ties that are thicker by `extra` CSS pixels, at a magnification. */
export function drawnWidth(magnified: number, extra = 0): string {
  const [least, most] = [extra, thickest + extra].map((width) => width / magnified);
  return `mapData(width, 0, ${thickest}, ${least}, ${most})`;
}
