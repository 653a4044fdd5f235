/** How thick a tie ever is on the screen, CSS pixels. */
export const thickestTie = 6;

/** The widths of ties that nothing stands out from, model units: what stands out is drawn a little thicker. */
const thinnest = 0.8;
const thickest = 4.8;

/** Zooming in by less than this draws ties no thinner: restyling thousands of them takes time. */
const step = 1.25;

/** The width of a tie whose strength is a share (0 to 1), model units. */
export function widthOfShare(share: number): number {
  return thinnest + (thickest - thinnest) * Math.min(1, Math.max(0, share));
}

/** The width of a tie that counts sessions or positions, model units: areas compare, up to about thirty. */
export function widthOfCount(count: number): number {
  return Math.min(thickest, thinnest + 0.7 * Math.sqrt(count));
}

/**
 * By how much ties are drawn thinner than their width at a zoom, so that they keep their width on the screen once the
 * picture is magnified. At least the zoom itself; 1 where the picture is not magnified.
 */
export function magnification(zoom: number): number {
  if (zoom <= 1) return 1;
  // A zoom of just 1.25 is one step, not a rounding error more.
  return step ** Math.ceil(Math.log(zoom) / Math.log(step) - 1e-9);
}

/** Cytoscape's `width` of ties that stand out by `extra` CSS pixels, at a magnification. */
export function drawnWidth(magnified: number, extra = 0): string {
  const [least, most] = [extra, thickest + extra].map((width) => width / magnified);
  return `mapData(width, 0, ${thickest}, ${least}, ${most})`;
}
