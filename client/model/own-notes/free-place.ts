import { type Coordinates } from "../../layout/coordinates.ts";

/** A width and a height, model units. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Of some places the one where something so large is in sight and covers the fewest of what stands around; of equally
 * good ones the first. Null when there is none to choose from.
 */
export function freestPlace(
  places: readonly Coordinates[],
  { width, height }: Size,
  around: Iterable<Coordinates>,
  sight: Coordinates & Size,
): Coordinates | null {
  const all = [...around];
  const isInSight = ({ x, y }: Coordinates) =>
    x - width / 2 >= sight.x &&
    x + width / 2 <= sight.x + sight.width &&
    y - height / 2 >= sight.y &&
    y + height / 2 <= sight.y + sight.height;
  const coveredAt = ({ x, y }: Coordinates) =>
    all.filter((at) => Math.abs(at.x - x) < width / 2 && Math.abs(at.y - y) < height / 2).length;
  const ranked = places.map((place) => ({
    place,
    isHidden: Number(!isInSight(place)),
    covered: coveredAt(place),
  }));
  const best = ranked.toSorted((a, b) => a.isHidden - b.isHidden || a.covered - b.covered);
  return best[0]?.place ?? null;
}

/** Places all around a middle, at a distance in each direction: above to the right first, as one writes beside a name. */
export function placesAround({ x, y }: Coordinates, away: Size): Coordinates[] {
  const directions = [
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
    [0, -1.4],
    [0, 1.6],
    [1.3, 0],
    [-1.3, 0],
  ] as const;
  return directions.map(([across, down]) => ({
    x: x + across * away.width,
    y: y + down * away.height,
  }));
}

/** Places spread over a part of the picture, those nearest to its middle first. */
export function placesIn(part: Coordinates & Size): Coordinates[] {
  const steps = [0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85];
  const [middleX, middleY] = [part.x + part.width / 2, part.y + part.height / 2];
  return steps
    .flatMap((across) =>
      steps.map((down) => ({ x: part.x + across * part.width, y: part.y + down * part.height })),
    )
    .toSorted(
      (a, b) => Math.hypot(a.x - middleX, a.y - middleY) - Math.hypot(b.x - middleX, b.y - middleY),
    );
}
