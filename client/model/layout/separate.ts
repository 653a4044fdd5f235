import { type Reach } from "./layout-job.ts";
import { type Plan } from "./plan.ts";

const noReach: Reach = { left: 0, right: 0, up: 0, down: 0 };

/**
 * Moves nodes apart until no two of them, labels included, lie on each other: each overlapping pair gives
 * way across the shorter side. What is left after all rounds (only among fixed nodes, as a rule) stays.
 */
export function separate(plan: Plan, margin: number, rounds = 240): void {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let i = 0; i < plan.nodes.length; i += 1) {
      for (let j = i + 1; j < plan.nodes.length; j += 1) {
        if (giveWay(plan, i, j, margin)) moved = true;
      }
    }
    if (!moved) return;
  }
}

function giveWay({ x, y, nodes, fixed }: Plan, i: number, j: number, margin: number): boolean {
  if (fixed[i] && fixed[j]) return false;
  const a = nodes[i]?.reach ?? noReach;
  const b = nodes[j]?.reach ?? noReach;
  const [ax, ay, bx, by] = [x[i] ?? 0, y[i] ?? 0, x[j] ?? 0, y[j] ?? 0];
  const right = ax + a.right - (bx - b.left) + margin;
  const left = bx + b.right - (ax - a.left) + margin;
  const down = ay + a.down - (by - b.up) + margin;
  const up = by + b.down - (ay - a.up) + margin;
  if (right <= 0.01 || left <= 0.01 || down <= 0.01 || up <= 0.01) return false;
  const [across, along] = [Math.min(right, left), Math.min(down, up)];
  const [shareI, shareJ] = fixed[i] ? [0, 1] : fixed[j] ? [1, 0] : [0.5, 0.5];
  if (across < along) {
    const step = right < left ? across : -across;
    x[i] = ax - step * shareI;
    x[j] = bx + step * shareJ;
  } else {
    const step = down < up ? along : -along;
    y[i] = ay - step * shareI;
    y[j] = by + step * shareJ;
  }
  return true;
}

/** Would the node, put there, lie on another? */
export function isTaken(plan: Plan, i: number, px: number, py: number, margin: number): boolean {
  const a = plan.nodes[i]?.reach ?? noReach;
  return plan.nodes.some(({ reach: b }, j) => {
    if (i === j) return false;
    const [bx, by] = [plan.x[j] ?? 0, plan.y[j] ?? 0];
    return (
      px + a.right + margin > bx - b.left &&
      bx + b.right + margin > px - a.left &&
      py + a.down + margin > by - b.up &&
      by + b.down + margin > py - a.up
    );
  });
}
