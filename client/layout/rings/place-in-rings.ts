import { forceManyBody, forceRadial } from "d3-force";
import { type Frame } from "../layout-job.ts";
import { type Plan, steady } from "../plan.ts";
import { margin, removeOverlaps } from "../remove-overlaps.ts";
import { type Body, simulate, spanOf } from "../simulate.ts";
import { sidesInOrder } from "../sides/sides-in-order.ts";
import { squared } from "../squared.ts";
import { ringValues } from "./ring-values.ts";

/** More rings than this can't be distinguished. */
const mostRings = 5;

/**
 * The nodes with the largest values in the middle, the others in rings around them; each ring covers an equal
 * range of values. Or a ring for each side, around what belongs to none.
 */
export function placeInRings(plan: Plan, frame: Frame): void {
  const span = spanOf(plan);
  const rings = ringsOf(plan);
  const radii = radiiOf(rings, span);
  squared(plan, frame, () => {
    simulate(plan, [
      forceRadial<Body>(({ index }) => radii[rings[index] ?? 0] ?? 0).strength(1),
      forceManyBody<Body>().strength(-span),
    ]);
    for (const [ring, radius] of radii.entries()) {
      spaceEvenly(
        plan,
        [...rings.keys()].filter((i) => rings[i] === ring),
        radius,
      );
    }
  });
  removeOverlaps(plan, margin);
}

/**
 * Places the nodes of a ring at equal distances, in the order that the forces gave them, rotated as little as
 * possible.
 */
function spaceEvenly({ x, y }: Plan, ring: readonly number[], radius: number): void {
  const angleOf = (i: number) => Math.atan2(y[i] ?? 0, x[i] ?? 0);
  const order = ring.toSorted((a, b) => angleOf(a) - angleOf(b) || a - b);
  const step = (2 * Math.PI) / Math.max(1, order.length);
  const off = order.map((i, n) => angleOf(i) - n * step);
  const sum = (of: (angle: number) => number) => off.reduce((all, angle) => all + of(angle), 0);
  const turn = Math.atan2(sum(Math.sin), sum(Math.cos));
  for (const [n, i] of order.entries()) {
    x[i] = steady(radius * Math.cos(turn + n * step));
    y[i] = steady(radius * Math.sin(turn + n * step));
  }
}

/** The ring of each node; 0 is the innermost. */
function ringsOf(plan: Plan): readonly number[] {
  const by = plan.settings.rings;
  if (by === "SIDE") {
    // The smallest sides have the shortest rings.
    const sides = [null, ...sidesInOrder(plan).toReversed()].filter((side) =>
      plan.nodes.some(({ group }) => group === side),
    );
    return plan.nodes.map(({ group }) => sides.indexOf(group));
  }
  const values = ringValues(plan, by);
  const most = Math.max(...values);
  const range = most - Math.min(...values);
  const count = Math.min(mostRings, new Set(values).size);
  return values.map((value) =>
    range === 0 ? 0 : Math.min(count - 1, Math.floor(((most - value) / range) * count)),
  );
}

/**
 * Radii such that the nodes of each ring fit side by side; a single node in the innermost ring is at the
 * centre.
 */
function radiiOf(rings: readonly number[], span: number): readonly number[] {
  const radii: number[] = [];
  for (let ring = 0; ring <= Math.max(0, ...rings); ring += 1) {
    const count = rings.filter((other) => other === ring).length;
    const besides = count > 1 ? (count * span) / (2 * Math.PI) : 0;
    const before = radii.at(-1);
    radii.push(before === undefined ? besides : Math.max(before + span * 1.3, besides));
  }
  return radii;
}
