import { type Coordinates } from "./coordinates.ts";
import { hashed } from "./hashed.ts";
import { type Plan, steady, wasPlacedBefore } from "./plan.ts";

/** Mean distance from the middle at which the layout begins, in its own units. */
const spread = 80;

/**
 * The coordinates at which the layout begins. For a new picture, each group of nodes has its own part of a
 * ring, by hash of the ids, so that the same nodes always begin at the same place. For a picture that was
 * placed before, those coordinates, with new nodes beside their neighbours.
 */
export function startCoordinates(plan: Plan): Coordinates[] {
  const start = wasPlacedBefore(plan) ? fromBefore(plan) : fromHashes(plan);
  return start.map(({ x, y }) => ({ x: steady(x), y: steady(y) }));
}

function fromHashes({ nodes }: Plan): Coordinates[] {
  return nodes.map(({ id, group }) => {
    const angle = 2 * Math.PI * hashed(group ?? id) + 0.9 * hashed(id);
    const distance = spread * (0.5 + 0.75 * hashed(`${id} far`));
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

function fromBefore({ nodes, ties }: Plan): Coordinates[] {
  const standing = nodes.flatMap((node) => node.at ?? []);
  const middle = meanOf(standing);
  const reach = standing.reduce((sum, at) => sum + distance(at, middle), 0) / standing.length || 1;
  const scale = spread / reach;
  return nodes.map(({ id, at }, i) => {
    if (at !== null) return { x: (at.x - middle.x) * scale, y: (at.y - middle.y) * scale };
    const beside = ties.flatMap(({ from, to }) => {
      const other = from === i ? to : to === i ? from : null;
      return other === null ? [] : (nodes[other]?.at ?? []);
    });
    const near = beside.length > 0 ? meanOf(beside) : middle;
    const angle = 2 * Math.PI * hashed(id);
    return {
      x: (near.x - middle.x) * scale + 24 * Math.cos(angle),
      y: (near.y - middle.y) * scale + 24 * Math.sin(angle),
    };
  });
}

function meanOf(points: readonly Coordinates[]): Coordinates {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

function distance(a: Coordinates, b: Coordinates): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
