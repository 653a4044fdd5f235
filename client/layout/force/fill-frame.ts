import { type Frame } from "../layout-job.ts";
import { type Plan } from "../plan.ts";
import { removeOverlaps } from "../remove-overlaps.ts";
import { scale } from "../squared.ts";

/** Share of the frame that shapes and labels may cover before the picture is made larger than the frame. */
const densest = 0.3;

/** Fewer nodes than these do not take the whole frame: ties would be drawn out without need. */
const few = 14;

/** A step squeezes or draws out a side by no more than this. */
const [least, most] = [0.55, 1.7];

/**
 * Draws the settled picture out to the frame's width and height, or squeezes it, and moves apart what then
 * lies on each other; a few times, since the one undoes a little of the other.
 */
export function fillFrame(plan: Plan, frame: Frame, margin: number): void {
  const area = frame.width * frame.height;
  const covered = plan.nodes.reduce(
    (sum, { reach }) =>
      sum + (reach.left + reach.right + margin) * (reach.up + reach.down + margin),
    0,
  );
  const crowded = Math.sqrt(Math.max(1, covered / (area * densest)));
  const grow = crowded * Math.min(1, Math.sqrt(plan.nodes.length / few));
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

/** The rectangle that the picture takes, labels included. */
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
