import { type Coordinates } from "../../layout/coordinates.ts";

/** A rectangle on the screen, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label to be placed, and its shape. */
export interface WantingLabel {
  id: string;
  /** Centre and half width of the shape, CSS pixels. */
  centre: Coordinates;
  radius: number;
  width: number;
  height: number;
  /** Labels with greater importance are placed first. */
  importance: number;
  /** Always drawn: if there is no free place, in the least bad one that hides no other such label. */
  needed: boolean;
}

/** Where a label is relative to its shape. */
export type Anchor =
  | "below"
  | "above"
  | "right"
  | "left"
  | "below-right"
  | "below-left"
  | "above-right"
  | "above-left";

/** Where labels should be. */
export interface LabelRoom {
  /** The visible part of the plane. */
  readonly sight: Box;
  /** What lies over the plane, such as buttons. */
  readonly covered: readonly Box[];
}

export interface PlacedLabel {
  id: string;
  anchor: Anchor;
  box: Box;
}

const anchors: readonly Anchor[] = [
  "below",
  "above",
  "right",
  "left",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
];

/**
 * Finds a place beside its shape for each label, without overlapping other labels and shapes (except
 * unimportant dots), and crossed by as few ties as possible. The most important labels come first, each at
 * its previous place if that is still good. Labels without a place are left out. `onTies` are points along
 * the ties. In small steps.
 */
export function* placingLabels(
  labels: readonly WantingLabel[],
  onTies: readonly Coordinates[],
  gap: number,
  { sight, covered: over }: LabelRoom,
  before: ReadonlyMap<string, Anchor>,
): Generator<void, PlacedLabel[]> {
  const shapes = new Grid<WantingLabel>(64);
  for (const label of labels) shapes.add(around(label.centre, label.radius), label);
  yield;
  const points = new Points();
  for (const [i, point] of onTies.entries()) {
    if (i % 1000 === 999) yield;
    points.add(point);
  }
  const taken = new Grid<Box>(64);
  const placed: PlacedLabel[] = [];

  const order = labels.toSorted(
    (a, b) =>
      Number(b.needed) - Number(a.needed) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const label of order) {
    yield;
    let best: { anchor: Anchor; box: Box; cost: number } | null = null;
    for (const [rank, anchor] of anchors.entries()) {
      const box = boxAt(label, anchor, gap);
      if (taken.near(box).some((other) => overlap(other, box))) continue;
      const hides = shapes
        .near(box)
        .filter((other) => other !== label && overlap(around(other.centre, other.radius), box));
      const covered = hides.filter((other) => !isDot(other, label)).length;
      if (covered > 0 && !label.needed) continue;
      const crossings = points.countIn(box);
      // A cut-off label is useless; but a shape outside of the visible part may have its label there.
      const isCut =
        (overlap(box, sight) && !isWithin(box, sight)) || over.some((each) => overlap(each, box));
      if (isCut && !label.needed) continue;
      const cost =
        (isCut ? 90 : 0) +
        covered * 100 +
        crossings +
        rank * 0.7 -
        (before.get(label.id) === anchor ? 2.5 : 0);
      if (best === null || cost < best.cost) best = { anchor, box, cost };
    }
    if (best === null) continue;
    taken.add(best.box, best.box);
    placed.push({ id: label.id, anchor: best.anchor, box: best.box });
  }
  return placed;
}

/** Pairs of labels that overlap, by id. Empty in a readable picture. */
export function overlappingLabels(placed: readonly PlacedLabel[]): [string, string][] {
  return placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b): [string, string] => [a.id, b.id]),
  );
}

/** Whether two rectangles overlap by more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function around({ x, y }: Coordinates, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Whether the shape is a small dot that a much more important label may cover. */
function isDot(shape: WantingLabel, label: WantingLabel): boolean {
  return shape.radius < 6 && shape.importance * 2 < label.importance;
}

function boxAt(label: WantingLabel, anchor: Anchor, gap: number): Box {
  const { centre, radius, width, height } = label;
  const away = radius + gap;
  const slant = radius * 0.7 + gap * 0.6;
  const corner = {
    below: [centre.x - width / 2, centre.y + away],
    above: [centre.x - width / 2, centre.y - away - height],
    right: [centre.x + away, centre.y - height / 2],
    left: [centre.x - away - width, centre.y - height / 2],
    "below-right": [centre.x + slant, centre.y + slant],
    "below-left": [centre.x - slant - width, centre.y + slant],
    "above-right": [centre.x + slant, centre.y - slant - height],
    "above-left": [centre.x - slant - width, centre.y - slant - height],
  }[anchor];
  const [left = 0, top = 0] = corner;
  return { left, top, right: left + width, bottom: top + height };
}

/** The width of a cell of points, CSS pixels. */
const cellSize = 32;

/** Points in a grid, to count those in a box: around a node with hundreds of ties there are thousands. */
class Points {
  readonly #columns = new Map<number, Map<number, Coordinates[]>>();

  add(point: Coordinates): void {
    const column = this.#columns.get(cellOf(point.x)) ?? new Map<number, Coordinates[]>();
    this.#columns.set(cellOf(point.x), column);
    const cell = column.get(cellOf(point.y));
    if (cell) cell.push(point);
    else column.set(cellOf(point.y), [point]);
  }

  /** How many are in a box, or nearer than a pixel. */
  countIn(box: Box): number {
    let count = 0;
    for (let across = cellOf(box.left - 1); across <= cellOf(box.right + 1); across += 1) {
      const column = this.#columns.get(across);
      for (let down = cellOf(box.top - 1); column && down <= cellOf(box.bottom + 1); down += 1) {
        for (const { x, y } of column.get(down) ?? []) {
          const isInside =
            x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1;
          if (isInside) count += 1;
        }
      }
    }
    return count;
  }
}

function cellOf(value: number): number {
  return Math.floor(value / cellSize);
}

/** A spatial grid, so that only near things are compared. */
class Grid<T> {
  readonly #cells = new Map<string, T[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(box: Box, thing: T): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(thing);
      else this.#cells.set(key, [thing]);
    }
  }

  near(box: Box): T[] {
    return [...new Set(this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []))];
  }

  #keys(box: Box): string[] {
    const keys: string[] = [];
    const cell = (value: number) => Math.floor(value / this.#size);
    for (let x = cell(box.left); x <= cell(box.right); x += 1) {
      for (let y = cell(box.top); y <= cell(box.bottom); y += 1) keys.push(`${x},${y}`);
    }
    return keys;
  }
}
