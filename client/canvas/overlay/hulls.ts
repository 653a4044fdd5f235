import { type Coordinates } from "../../layout/coordinates.ts";
import { type Picture } from "../picture.ts";

/** A node with the side that it belongs to; 0 for none. Model units. */
interface HullMember {
  side: number;
  at: Coordinates;
  radius: number;
}

export interface Hull {
  side: number;
  /** Corners of a convex ring, clockwise, model units. */
  ring: readonly Coordinates[];
}

/** How far a hull reaches beyond its nodes, model units. */
export const hullPadding = 44;

/** The hulls of a picture whose nodes stand at these coordinates. */
export function hullsOfPicture(
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
): Hull[] {
  const members = picture.nodes.flatMap(({ id, side, radius }): HullMember[] => {
    const at = coordinates.get(id);
    return at === undefined ? [] : [{ side, at, radius }];
  });
  return hullsOf(members, hullPadding);
}

/**
 * A soft ground behind each side that stands together: two actors or more with nothing else among them.
 * Sides that are scattered get none: a blob over everything says nothing.
 */
export function hullsOf(members: readonly HullMember[], padding: number): Hull[] {
  const sides = [...new Set(members.map((member) => member.side))].filter((side) => side > 0);
  return sides.flatMap((side): Hull[] => {
    const own = members.filter((member) => member.side === side);
    if (own.length < 2) return [];
    const ring = convexHull(own.flatMap(({ at, radius }) => circle(at, radius + padding)));
    const foreign = members.some((member) => member.side !== side && isInside(ring, member.at));
    return foreign ? [] : [{ side, ring }];
  });
}

function circle({ x, y }: Coordinates, radius: number): Coordinates[] {
  return Array.from({ length: 16 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 8),
    y: y + radius * Math.sin((i * Math.PI) / 8),
  }));
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Coordinates[]): Coordinates[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Coordinates[]) => {
    const chain: Coordinates[] = [];
    for (const point of from) {
      while (chain.length > 1 && turns(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turns(a: Coordinates | undefined, b: Coordinates | undefined, c: Coordinates): number {
  if (a === undefined || b === undefined) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Does the convex ring contain the point? */
export function isInside(ring: readonly Coordinates[], point: Coordinates): boolean {
  return ring.every((corner, i) => turns(corner, ring[(i + 1) % ring.length], point) >= 0);
}
