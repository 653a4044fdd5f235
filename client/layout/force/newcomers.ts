import { hashed } from "../hashed.ts";
import { type Plan, steady } from "../plan.ts";
import { isTaken } from "../remove-overlaps.ts";

/**
 * Gives new nodes a first place next to those of their neighbours that are already placed: outwards from the
 * middle of the picture, each at its own angle. New nodes tied only to new nodes follow in later rounds;
 * those without placed neighbours go below the picture.
 */
export function startNewcomers(plan: Plan, tieLength: number): void {
  const { x, y, nodes, fixed, ties } = plan;
  const placed = [...fixed];
  const old = nodes.flatMap((_, i) => (fixed[i] ? [i] : []));
  const mean = (of: readonly number[], values: Float64Array) =>
    of.reduce((sum, i) => sum + (values[i] ?? 0), 0) / Math.max(1, of.length);
  const [cx, cy] = [mean(old, x), mean(old, y)];
  const bottom = Math.max(...old.map((i) => (y[i] ?? 0) + (nodes[i]?.reach.down ?? 0)));

  const neighbours = nodes.map((): number[] => []);
  for (const { from, to } of ties) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  let waiting = nodes.flatMap((_, i) => (placed[i] ? [] : [i]));
  while (waiting.length > 0) {
    const wave = waiting.filter((i) => neighbours[i]?.some((j) => placed[j]));
    if (wave.length === 0) break;
    for (const i of wave) {
      const standing = (neighbours[i] ?? []).filter((j) => placed[j]);
      const [nx, ny] = [mean(standing, x), mean(standing, y)];
      const spread = standing.length === 1 ? 2.4 : 1;
      const outwards = Math.atan2(ny - cy, nx - cx);
      const angle = outwards + spread * (hashed(nodes[i]?.id ?? "") - 0.5);
      const away = standing.length === 1 ? tieLength : tieLength * 0.4;
      x[i] = steady(nx + away * Math.cos(angle));
      y[i] = steady(ny + away * Math.sin(angle));
    }
    for (const i of wave) placed[i] = true;
    waiting = waiting.filter((i) => !placed[i]);
  }
  for (const [n, i] of waiting.entries()) {
    x[i] = cx + (n - (waiting.length - 1) / 2) * tieLength;
    y[i] = bottom + tieLength;
  }
}

/**
 * Moves each new node that still overlaps another to the nearest free place, searching in a widening spiral.
 */
export function findRoom(plan: Plan, margin: number): void {
  const { x, y, nodes, fixed } = plan;
  for (let i = 0; i < nodes.length; i += 1) {
    if (fixed[i]) continue;
    const [x0, y0] = [x[i] ?? 0, y[i] ?? 0];
    for (let step = 0; step < 4000; step += 1) {
      const angle = step * 2.399963; // The golden angle covers the plane evenly.
      const radius = 6 * Math.sqrt(step);
      const px = steady(x0 + radius * Math.cos(angle));
      const py = steady(y0 + radius * Math.sin(angle));
      if (isTaken(plan, i, px, py, margin)) continue;
      x[i] = px;
      y[i] = py;
      break;
    }
  }
}
