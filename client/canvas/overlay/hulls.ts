import { type Coordinates } from "../../layout/coordinates.ts";
import { type Picture } from "../picture.ts";

/** A node with its side; 0 for none. Model units. */
interface HullMember {
  side: number;
  at: Coordinates;
  radius: number;
}

export interface Hull {
  side: number;
  /** The corners of a convex polygon, clockwise, model units. */
  ring: readonly Coordinates[];
}

/** How far a hull extends beyond its nodes, model units. */
export const hullPadding = 44;

/** The hulls of a picture with these coordinates. */
export function hullsOfPicture(
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
): Hull[] {
  // A frame says the same, and hulls would lie across it.
  if (picture.frames.length > 0) return [];
  const members = picture.nodes.flatMap(({ id, side, radius }): HullMember[] => {
    const at = coordinates.get(id);
    return at === undefined ? [] : [{ side, at, radius }];
  });
  return hullsOf(members, hullPadding);
}

/**
 * A hull for each side whose nodes are together: at least two actors with no other nodes among them.
 * Scattered sides get none, because their hull would cover everything.
 */
export function hullsOf(members: readonly HullMember[], padding: number): Hull[] {
  const sides = [...new Set(members.map((member) => member.side))].filter((side) => side > 0);
  return sides.flatMap((side): Hull[] => {
    const own = members.filter((member) => member.side === side);
    if (own.length < 2) return [];
    const ring = convexHull(
      outermost(own, padding).flatMap(({ at, radius }) => circle(at, radius + padding)),
    );
    const foreign = members.some((member) => member.side !== side && isInside(ring, member.at));
    return foreign ? [] : [{ side, ring }];
  });
}

/**
 * The members without those whose circle is well within the polygon between the outermost members, which can't
 * be corners of the hull: of a thousand nearly all.
 */
function outermost(members: readonly HullMember[], padding: number): readonly HullMember[] {
  if (members.length < fewMembers) return members;
  const ends = directions.flatMap(({ x, y }) => {
    const far = ({ at }: HullMember) => at.x * x + at.y * y;
    return members.reduce((best, member) => (far(member) > far(best) ? member : best)).at;
  });
  const ring = convexHull(ends);
  return members.filter(({ at, radius }) => {
    const isWithin = ring.every((corner, i) => {
      const next = ring[(i + 1) % ring.length] ?? corner;
      const length = Math.hypot(next.x - corner.x, next.y - corner.y);
      return turns(corner, next, at) > (radius + padding) * length;
    });
    return !isWithin;
  });
}

/** Fewer members are all looked at. */
const fewMembers = 30;

const directions = Array.from({ length: 8 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 4),
  y: Math.sin((i * Math.PI) / 4),
}));

function circle({ x, y }: Coordinates, radius: number): Coordinates[] {
  return Array.from({ length: 16 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 8),
    y: y + radius * Math.sin((i * Math.PI) / 8),
  }));
}

/** Convex hull by Andrew's monotone chain. */
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

/** Whether the convex polygon contains the point. */
export function isInside(ring: readonly Coordinates[], point: Coordinates): boolean {
  return ring.every((corner, i) => turns(corner, ring[(i + 1) % ring.length], point) >= 0);
}
