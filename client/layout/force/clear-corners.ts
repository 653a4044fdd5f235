import { boundsOf } from "./fill-frame.ts";
import { type Frame } from "../layout-job.ts";
import { type Plan } from "../plan.ts";
import { removeOverlaps } from "../remove-overlaps.ts";

/**
 * Keeps the lower corners free for the legend and buttons: by mirroring (if allowed), then by moving the
 * remaining nodes out.
 */
export function clearCorners(plan: Plan, frame: Frame, margin: number, mayMirror: boolean): void {
  if (plan.nodes.length < 2) return;
  if (mayMirror) mirrorForLegend(plan);
  for (let step = 0; step < 4; step += 1) {
    const bounds = boundsOf(plan);
    // The corners are scaled by the zoom at which the picture will fit the frame.
    const zoomedOut = Math.max(bounds.width / frame.width, bounds.height / frame.height);
    const middle = (bounds.left + bounds.right) / 2;
    const foot = (bounds.top + bounds.bottom) / 2 + (frame.height * zoomedOut) / 2;
    for (const corner of frame.corners) {
      const edge = (frame.width * zoomedOut) / 2 - corner.width * zoomedOut;
      pushOut(plan, corner.side, middle, edge, foot - corner.height * zoomedOut);
    }
    removeOverlaps(plan, margin, 80);
  }
}

/**
 * Moves nodes that are below `top` and further from the middle than `edge` out of the corner, by the shorter
 * way.
 */
function pushOut(
  { x, y, nodes }: Plan,
  side: "left" | "right",
  middle: number,
  edge: number,
  top: number,
): void {
  const sign = side === "left" ? -1 : 1;
  for (const [i, { reach }] of nodes.entries()) {
    const outer = sign < 0 ? reach.left : reach.right;
    const tooFarAside = sign * ((x[i] ?? 0) - middle) + outer - edge;
    const tooFarDown = (y[i] ?? 0) + reach.down - top;
    if (tooFarAside <= 0 || tooFarDown <= 0) continue;
    if (tooFarAside < tooFarDown) x[i] = (x[i] ?? 0) - sign * tooFarAside;
    else y[i] = (y[i] ?? 0) - tooFarDown;
  }
}

/** Chooses, of the four mirror images, the one with most room at the lower left, where the legend is. */
function mirrorForLegend(plan: Plan): void {
  const { x, y, nodes } = plan;
  const crowd = (signX: number, signY: number) =>
    nodes.reduce((sum, _, i) => {
      // The distance to the lower left along the diagonal; near nodes count most.
      const away = signX * (x[i] ?? 0) - signY * (y[i] ?? 0);
      return sum + Math.exp(-away / 160);
    }, 0);
  const images: readonly [number, number][] = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ];
  const [flipX, flipY] = images.reduce((best, image) =>
    crowd(...image) < crowd(...best) - 1e-6 ? image : best,
  );
  for (let i = 0; i < nodes.length; i += 1) {
    x[i] = flipX * (x[i] ?? 0);
    y[i] = flipY * (y[i] ?? 0);
  }
}
