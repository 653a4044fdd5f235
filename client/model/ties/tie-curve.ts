import { type Coordinates } from "../../layout/coordinates.ts";

/** A tie as a curve: a quadratic Bézier whose control point is `bow` aside of the straight line. */
export interface TieCurve {
  from: Coordinates;
  to: Coordinates;
  /**
   * Distance of the control point from the straight line, in model units; positive is to the right when going
   * from `from` to `to` (y grows downwards: clockwise).
   */
  bow: number;
}

/** A point of the curve; t from 0 (start) to 1 (end). */
export function pointOn({ from, to, bow }: TieCurve, t: number): Coordinates {
  const control = controlOf({ from, to, bow });
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return {
    x: a * from.x + b * control.x + c * to.x,
    y: a * from.y + b * control.y + c * to.y,
  };
}

/** The control point of the curve. */
export function controlOf({ from, to, bow }: TieCurve): Coordinates {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bow,
    y: (from.y + to.y) / 2 + (dx / length) * bow,
  };
}

/**
 * The bow of a tie of some length: slight, so that crossing ties can be told apart, but more along a row or
 * column of nodes, which it must pass. Of `siblings` ties between the same two nodes each gets a different
 * bow.
 */
export function bowOf(
  length: number,
  { place = 0, siblings = 1, isAlongLine = false } = {},
): number {
  if (siblings === 1)
    return isAlongLine ? Math.min(190, length * 0.32) : Math.min(42, length * 0.11);
  const apart = Math.max(26, Math.min(48, length * 0.22));
  return (place - (siblings - 1) / 2) * apart;
}
