import { type Frame } from "../layout-job.ts";
import { type Plan, steady } from "../plan.ts";
import { margin, removeOverlaps } from "../remove-overlaps.ts";
import { spanOf } from "../simulate.ts";
import { scale } from "../squared.ts";
import { membersOf, sidesInOrder } from "./sides-in-order.ts";

/** The angle between two sides, in radians, taken from the narrower of both at most by half. */
const widestGap = 0.16;

/**
 * Each side as a sector of a circle, as wide as it has nodes; the largest are nearest to the middle, where
 * what belongs to no side is.
 */
export function placeInSectors(plan: Plan, frame: Frame): void {
  const span = spanOf(plan) * 1.05;
  const sides = sidesInOrder(plan).map((side) => membersOf(plan, side));
  const middle = membersOf(plan, null);
  const count = sides.reduce((sum, members) => sum + members.length, 0);
  for (const [n, i] of middle.entries()) {
    // Vogel's spiral spreads points evenly over a disc.
    const angle = n * Math.PI * (3 - Math.sqrt(5));
    set(plan, i, span * 0.62 * Math.sqrt(n), angle);
  }
  const inner = middle.length === 0 ? span * 0.7 : span * (0.62 * Math.sqrt(middle.length) + 1);
  let from = Math.PI;
  for (const members of sides) {
    // Small sides get a little more than their share, so that their nodes are not in one line.
    const angle = (2 * Math.PI * (members.length + 1)) / (count + sides.length);
    const gap = sides.length > 1 ? Math.min(widestGap, angle / 2) : 0;
    fillSector(plan, members, { from: from + gap / 2, angle: angle - gap, inner, span });
    from += angle;
  }
  const across = Math.sqrt(Math.min(2, Math.max(0.5, frame.width / frame.height)));
  scale(plan, across, 1 / across);
  removeOverlaps(plan, margin);
}

/** Places nodes on arcs from the inside to the outside, on each arc side by side around its middle. */
function fillSector(
  plan: Plan,
  members: readonly number[],
  sector: { from: number; angle: number; inner: number; span: number },
): void {
  const { from, angle, inner, span } = sector;
  let radius = inner;
  for (let placed = 0; placed < members.length; radius += span) {
    const room = Math.max(1, Math.floor((angle * radius) / span));
    const arc = members.slice(placed, placed + room);
    const step = angle / Math.max(arc.length, room);
    const start = from + angle / 2 - ((arc.length - 1) * step) / 2;
    for (const [n, i] of arc.entries()) set(plan, i, radius, start + n * step);
    placed += arc.length;
  }
}

function set(plan: Plan, i: number, radius: number, angle: number): void {
  plan.x[i] = steady(radius * Math.cos(angle));
  plan.y[i] = steady(radius * Math.sin(angle));
}
