import { forceCollide, forceManyBody, forceX, forceY } from "d3-force";
import { type Coordinates } from "../coordinates.ts";
import { type Frame } from "../layout-job.ts";
import { type Plan, steady } from "../plan.ts";
import { margin, removeOverlaps } from "../remove-overlaps.ts";
import { type Body, simulate, spanOf } from "../simulate.ts";
import { squared } from "../squared.ts";
import { placeInColumns } from "./place-in-columns.ts";
import { placeInSectors } from "./place-in-sectors.ts";
import { sidesInOrder } from "./sides-in-order.ts";

/** How strongly a node is pulled to its side's place, per tick. */
const belonging = 0.4;

/** Each side together: on a circle, in columns, or in sectors. */
export function placeBySide(plan: Plan, frame: Frame): void {
  switch (plan.settings.sidesAs) {
    case "CIRCLE":
      return placeOnCircle(plan, frame);
    case "COLUMNS":
      return placeInColumns(plan, frame);
    case "SECTORS":
      return placeInSectors(plan, frame);
  }
}

/** Each side around its own place on a circle; nodes without a side between those they are tied to. */
function placeOnCircle(plan: Plan, frame: Frame): void {
  const span = spanOf(plan);
  const places = placesOfSides(plan, span);
  const placeOf = ({ index }: Body) => places.get(plan.nodes[index]?.group ?? "");
  const strength = (body: Body) => (placeOf(body) === undefined ? 0.02 : belonging);
  squared(plan, frame, () =>
    simulate(plan, [
      forceX<Body>((body) => placeOf(body)?.x ?? 0).strength(strength),
      forceY<Body>((body) => placeOf(body)?.y ?? 0).strength(strength),
      forceManyBody<Body>().strength(-span / 2),
      forceCollide<Body>(span / 2).strength(0.8),
    ]),
  );
  removeOverlaps(plan, margin);
}

/**
 * The place of each side: far enough apart for all its nodes, with the sides that have most ties between them
 * next to each other.
 */
function placesOfSides(plan: Plan, span: number): ReadonlyMap<string, Coordinates> {
  const sides = sidesInOrder(plan);
  if (sides.length < 2) return new Map(sides.map((side) => [side, { x: 0, y: 0 }]));
  const largest = Math.max(
    ...sides.map((side) => plan.nodes.filter(({ group }) => group === side).length),
  );
  const apart = span * (1.5 + 1.2 * Math.sqrt(largest));
  const between = span * Math.sqrt(plan.nodes.filter(({ group }) => group === null).length);
  const radius = Math.max(apart / (2 * Math.sin(Math.PI / sides.length)), between);
  return new Map(
    sides.map((side, n) => {
      const angle = Math.PI + (2 * Math.PI * n) / sides.length;
      return [
        side,
        { x: steady(radius * Math.cos(angle)), y: steady(radius * Math.sin(angle)) },
      ] as const;
    }),
  );
}
