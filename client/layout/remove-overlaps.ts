import { type Reach } from "./layout-job.ts";
import { type Plan } from "./plan.ts";

/** Free space between any two nodes with their labels, in model units. */
export const margin = 8;

const noReach: Reach = { left: 0, right: 0, up: 0, down: 0 };

/** Overlaps smaller than this are ignored, in model units. */
const touching = 0.01;

/**
 * Moves nodes apart until no two of them overlap, labels included: each overlapping pair moves along the
 * shorter side. What remains after all rounds (usually only among fixed nodes) stays.
 */
export function removeOverlaps(plan: Plan, margin: number, rounds = 240): void {
  const { x, nodes } = plan;
  const reach = nodes.map((node) => node.reach);
  const widest = Math.max(0, ...reach.map(({ left, right }) => left + right)) + margin;
  const order = nodes.map((_, i) => i);
  const byPlace = (a: number, b: number) => (x[a] ?? 0) - (x[b] ?? 0) || a - b;
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    // Sorted from left to right: a node further away than the widest node can't overlap.
    order.sort(byPlace);
    for (let p = 0; p < order.length; p += 1) {
      const i = order[p] ?? 0;
      for (let q = p + 1; q < order.length; q += 1) {
        const j = order[q] ?? 0;
        if ((x[j] ?? 0) - (x[i] ?? 0) > widest * 1.5) break;
        if (part(plan, i, j, reach[i] ?? noReach, reach[j] ?? noReach, margin)) moved = true;
      }
    }
    if (!moved) return;
  }
}

/** Moves two nodes apart if they overlap; returns whether they did. */
function part(plan: Plan, i: number, j: number, a: Reach, b: Reach, margin: number): boolean {
  const { x, y, fixed } = plan;
  const ax = x[i] ?? 0;
  const ay = y[i] ?? 0;
  const bx = x[j] ?? 0;
  const by = y[j] ?? 0;
  const right = ax + a.right - (bx - b.left) + margin;
  if (right <= touching) return false;
  const left = bx + b.right - (ax - a.left) + margin;
  if (left <= touching) return false;
  const down = ay + a.down - (by - b.up) + margin;
  if (down <= touching) return false;
  const up = by + b.down - (ay - a.up) + margin;
  if (up <= touching) return false;
  const fixedI = fixed[i] === true;
  const fixedJ = fixed[j] === true;
  if (fixedI && fixedJ) return false;
  const shareI = fixedI ? 0 : fixedJ ? 1 : 0.5;
  if (Math.min(right, left) < Math.min(down, up)) {
    const step = right < left ? right : -left;
    x[i] = ax - step * shareI;
    x[j] = bx + step * (1 - shareI);
  } else {
    const step = down < up ? down : -up;
    y[i] = ay - step * shareI;
    y[j] = by + step * (1 - shareI);
  }
  return true;
}

/** Whether the node would overlap another one (of those that count) at these coordinates. */
export function isTaken(
  plan: Plan,
  i: number,
  px: number,
  py: number,
  margin: number,
  counts: (j: number) => boolean = () => true,
): boolean {
  const a = plan.nodes[i]?.reach ?? noReach;
  return plan.nodes.some(({ reach: b }, j) => {
    if (i === j || !counts(j)) return false;
    const bx = plan.x[j] ?? 0;
    const by = plan.y[j] ?? 0;
    return (
      px + a.right + margin > bx - b.left &&
      bx + b.right + margin > px - a.left &&
      py + a.down + margin > by - b.up &&
      by + b.down + margin > py - a.up
    );
  });
}
