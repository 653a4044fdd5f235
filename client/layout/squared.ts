import { type Frame } from "./layout-job.ts";
import { type Plan } from "./plan.ts";

/** Frames wider or taller than this ratio are treated as if they had it. */
const mostDrawnOut = 2;

/** Runs a step as if the frame were square, so that an even spread gets the frame's proportions. */
export function squared(plan: Plan, frame: Frame, step: () => void): void {
  const ratio = Math.min(mostDrawnOut, Math.max(1 / mostDrawnOut, frame.width / frame.height));
  const across = Math.sqrt(ratio);
  scale(plan, 1 / across, across);
  step();
  scale(plan, across, 1 / across);
}

/** Scales the picture around (0, 0). */
export function scale({ x, y }: Plan, across: number, down: number): void {
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * across;
    y[i] = (y[i] ?? 0) * down;
  }
}
