import { type Frame } from "../layout-job.ts";
import { roomFactor } from "../layout-settings.ts";
import { type Plan } from "../plan.ts";
import { removeOverlaps } from "../remove-overlaps.ts";
import { scale } from "../squared.ts";

/**
 * The largest share of the frame that shapes and labels may cover; if they need more, the picture becomes
 * larger than the frame.
 */
const densest = 0.3;

/** Pictures with fewer nodes do not fill the frame, because ties would become needlessly long. */
const few = 14;

/** The smallest and largest scaling of a side in one step. */
const [least, most] = [0.55, 1.7];

/**
 * Scales the settled picture to the frame's width and height, and removes the overlaps that this causes;
 * repeated a few times, since each undoes a little of the other.
 */
export function fillFrame(plan: Plan, frame: Frame, margin: number): void {
  const area = frame.width * frame.height;
  const covered = plan.nodes.reduce(
    (sum, { reach }) =>
      sum + (reach.left + reach.right + margin) * (reach.up + reach.down + margin),
    0,
  );
  // What the nodes cover already has the room that the reader has set.
  const room = Math.max(roomFactor(plan.settings), Math.sqrt(covered / (area * densest)));
  const grow = room * Math.min(1, Math.sqrt(plan.nodes.length / few));
  for (let step = 0; step < 4; step += 1) {
    const { width, height } = boundsOf(plan);
    const across = clamped((frame.width * grow) / width);
    const down = clamped((frame.height * grow) / height);
    scale(plan, across, down);
    removeOverlaps(plan, margin, 80);
  }
}

function clamped(factor: number): number {
  return Math.min(most, Math.max(least, factor));
}

/** The bounding rectangle of the picture, with labels. */
export function boundsOf({ x, y, nodes }: Plan) {
  const left = Math.min(...nodes.map(({ reach }, i) => (x[i] ?? 0) - reach.left));
  const right = Math.max(...nodes.map(({ reach }, i) => (x[i] ?? 0) + reach.right));
  const top = Math.min(...nodes.map(({ reach }, i) => (y[i] ?? 0) - reach.up));
  const bottom = Math.max(...nodes.map(({ reach }, i) => (y[i] ?? 0) + reach.down));
  return {
    left,
    right,
    top,
    bottom,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}
