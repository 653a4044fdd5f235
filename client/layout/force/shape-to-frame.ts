import { type Frame } from "../layout-job.ts";
import { type Plan, steady } from "../plan.ts";

/**
 * The most that a picture is stretched to fill a frame: more would make horizontal distances look larger than
 * vertical ones.
 */
const mostStretch = 1.9;

/**
 * Rotates the picture (if allowed) so that its long axis is the frame's, stretches it a little towards the
 * frame's proportions, and scales it so that a tie of weight 1 is about `tieLength` long.
 */
export function shapeToFrame(plan: Plan, frame: Frame, tieLength: number, mayTurn: boolean): void {
  const { x, y } = plan;
  const n = x.length;
  if (n < 2) return;
  centre(plan);
  if (mayTurn) turnToFrame(plan, frame);
  const [width, height] = extent(plan);
  const wanted = frame.width / frame.height;
  const stretch = Math.min(mostStretch, Math.max(1 / mostStretch, wanted / (width / height || 1)));
  const mean = meanTie(plan) || 1;
  const scale = tieLength / mean;
  for (let i = 0; i < n; i += 1) {
    x[i] = (x[i] ?? 0) * scale * Math.sqrt(stretch);
    y[i] = (y[i] ?? 0) * scale * Math.sqrt(1 / stretch);
  }
}

/** Rotates the main axis of inertia to the horizontal, or to the vertical in a tall frame. */
function turnToFrame(plan: Plan, frame: Frame): void {
  const { x, y } = plan;
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i] ?? 0, y[i] ?? 0];
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  const main = 0.5 * Math.atan2(2 * xy, xx - yy);
  turn(plan, -main + (frame.width >= frame.height ? 0 : Math.PI / 2));
}

/** Moves the middle of the picture to (0, 0). */
export function centre(plan: Plan): void {
  const { x, y } = plan;
  const middle = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [cx, cy] = [middle(x), middle(y)];
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) - cx;
    y[i] = (y[i] ?? 0) - cy;
  }
}

function turn({ x, y }: Plan, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i] ?? 0, y[i] ?? 0];
    x[i] = steady(a * cos - b * sin);
    y[i] = steady(a * sin + b * cos);
  }
}

function extent({ x, y }: Plan): [number, number] {
  return [Math.max(...x) - Math.min(...x) || 1, Math.max(...y) - Math.min(...y) || 1];
}

function meanTie({ x, y, ties }: Plan): number {
  let sum = 0;
  for (const { from, to } of ties) {
    sum += Math.sqrt(((x[from] ?? 0) - (x[to] ?? 0)) ** 2 + ((y[from] ?? 0) - (y[to] ?? 0)) ** 2);
  }
  if (ties.length > 0) return sum / ties.length;
  const [width, height] = extent({ x, y } as Plan);
  return Math.max(width, height) / 3;
}
