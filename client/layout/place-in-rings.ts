import { forceCollide, forceManyBody, forceRadial } from "d3-force";
import { type Frame } from "./layout-job.ts";
import { type Plan } from "./plan.ts";
import { margin, removeOverlaps } from "./remove-overlaps.ts";
import { type Body, simulate, spanOf } from "./simulate.ts";
import { squared } from "./squared.ts";

/** More rings than these are not told apart. */
const mostRings = 5;

/** The largest in the middle, the others in rings around it, each ring an equal range of values. */
export function placeInRings(plan: Plan, frame: Frame): void {
  const span = spanOf(plan);
  const rings = ringsOf(plan);
  const radii = radiiOf(rings, span);
  squared(plan, frame, () =>
    simulate(plan, [
      forceRadial<Body>(({ index }) => radii[rings[index] ?? 0] ?? 0).strength(1),
      forceManyBody<Body>().strength(-span),
      forceCollide<Body>(span / 2).strength(0.6),
    ]),
  );
  removeOverlaps(plan, margin);
}

/** The ring of each node, 0 the innermost. */
export function ringsOf({ nodes }: Plan): readonly number[] {
  const values = nodes.map(({ value }) => value);
  const most = Math.max(...values);
  const range = most - Math.min(...values);
  const count = Math.min(mostRings, new Set(values).size);
  return values.map((value) =>
    range === 0 ? 0 : Math.min(count - 1, Math.floor(((most - value) / range) * count)),
  );
}

/** Wide enough that the nodes of each ring stand side by side; one alone in the middle stands in the middle. */
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
