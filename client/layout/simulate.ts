import { type Force, forceLink, forceSimulation, type SimulationNodeDatum } from "d3-force";
import { type Plan } from "./plan.ts";
import { startCoordinates } from "./start-coordinates.ts";

/** A node of a plan during the simulation. */
export interface Body extends SimulationNodeDatum {
  index: number;
  x: number;
  y: number;
}

/**
 * The share of the distance by which ties pull their ends together; small, so that the other forces prevail.
 */
const pull = 0.06;

/**
 * Runs forces and the pull of ties on all nodes until they have cooled down (d3's default of 300 ticks), from
 * start coordinates that depend only on the nodes.
 */
export function simulate(plan: Plan, forces: readonly Force<Body, undefined>[]): void {
  const bodies = startCoordinates(plan).map((at, index): Body => ({ ...at, index }));
  const links = plan.ties.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .stop()
    .force("ties", forceLink(links).distance(spanOf(plan)).strength(pull));
  for (const [n, force] of forces.entries()) simulation.force(`${n}`, force);
  simulation.tick(300);
  for (const { index, x, y } of bodies) {
    plan.x[index] = x;
    plan.y[index] = y;
  }
}

/** The side of a square that has room for a node with its label, averaged over all nodes, in model units. */
export function spanOf({ nodes }: Plan): number {
  const areas = nodes.map(
    ({ reach }) => (reach.left + reach.right + 12) * (reach.up + reach.down + 12),
  );
  return Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / Math.max(1, areas.length));
}
