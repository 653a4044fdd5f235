import { type Coordinates } from "../layout/coordinates.ts";
import { hullPadding, hullsOfPicture } from "./overlay/hulls.ts";
import { framePadding } from "./overlay/draw-frame-titles.ts";
import { labelGap, labelSize, textScale } from "./overlay/label-style.ts";
import { type Picture } from "./picture.ts";
import { type Box, overlap } from "./overlay/place-labels.ts";

/** Space to keep at the edges of the canvas, CSS pixels. */
interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The part of the canvas that a picture may fill. */
export interface Room {
  width: number;
  height: number;
  insets: Insets;
  /** What covers the canvas (legend, buttons): no node may be hidden behind it. */
  covered: readonly Box[];
}

/** The zoom and pan of the canvas. */
export interface View {
  zoom: number;
  /** Where the model's (0, 0) is on the canvas, CSS pixels. */
  pan: Coordinates;
}

/** How far a frame with its title extends beyond the nodes in it, model units. */
const frameReach = framePadding + 22;

const closest = 1.35;
const farthest = 0.08;

/**
 * The zoom and pan at which all nodes with their labels are in the free part of the canvas, and the hulls of
 * the sides on the canvas, and what stands besides, limited to a comfortable zoom. Null when there is nothing to show or
 * no space.
 */
export function fitView(
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
  room: Room,
  fontFamily: string,
  besides: Besides = () => [],
): View | null {
  const withHull = new Set(hullsOfPicture(picture, coordinates).map(({ side }) => side));
  const items = picture.nodes.flatMap((node): Item[] => {
    const at = coordinates.get(node.id);
    if (at === undefined) return [];
    const { radius, caption, side } = node;
    const around = node.frame !== null ? frameReach : withHull.has(side) ? hullPadding : 0;
    const hull = around > 0 ? radius + around : 0;
    return [{ at, radius, hull, label: labelSize(caption, fontFamily) }];
  });
  const best = viewWithin(items, room, room.insets, besides);
  if (best === null || !isBehind(items, best, room.covered, besides)) return best;
  // Something is behind the legend: move up or aside, whichever allows the larger picture.
  const ways = waysAround(room).flatMap((insets) => viewWithin(items, room, insets, besides) ?? []);
  return ways.toSorted((a, b) => b.zoom - a.zoom)[0] ?? best;
}

/** What stands on the picture besides nodes, such as notes, at a zoom: in screen coordinates before panning. */
export type Besides = (zoom: number) => readonly Box[];

interface Item {
  at: Coordinates;
  radius: number;
  /** How far the hull extends around the node, model units; 0 without a hull. */
  hull: number;
  label: { width: number; height: number };
}

/** A node with its label below it, in screen coordinates before panning. */
function boxOf({ at, radius, label }: Item, zoom: number): Box {
  const scale = textScale(zoom);
  const half = Math.max(radius * zoom, (label.width * scale) / 2);
  return {
    left: at.x * zoom - half,
    right: at.x * zoom + half,
    top: (at.y - radius) * zoom,
    bottom: (at.y + radius) * zoom + (labelGap + label.height) * scale,
  };
}

function around({ x, y }: Coordinates, zoom: number, reach: number): Box {
  const [across, down] = [x * zoom, y * zoom];
  return { left: across - reach, right: across + reach, top: down - reach, bottom: down + reach };
}

function viewWithin(
  items: readonly Item[],
  room: Room,
  insets: Insets,
  besides: Besides,
): View | null {
  const width = room.width - insets.left - insets.right;
  const height = room.height - insets.top - insets.bottom;
  if (items.length === 0 || width <= 0 || height <= 0) return null;
  // Hulls may extend into the margin around nodes and labels, but not beyond the canvas.
  const margin = Math.min(insets.left, insets.right, insets.top, insets.bottom);
  const boundsAt = (zoom: number) => {
    const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    const include = (box: Box) => {
      bounds.left = Math.min(bounds.left, box.left);
      bounds.right = Math.max(bounds.right, box.right);
      bounds.top = Math.min(bounds.top, box.top);
      bounds.bottom = Math.max(bounds.bottom, box.bottom);
    };
    for (const item of items) {
      include(boxOf(item, zoom));
      if (item.hull > 0) include(around(item.at, zoom, item.hull * zoom - margin));
    }
    for (const box of besides(zoom)) include(box);
    return bounds;
  };
  const fits = (zoom: number) => {
    const { left, right, top, bottom } = boundsAt(zoom);
    return right - left <= width && bottom - top <= height;
  };
  let [low, high] = [farthest, closest];
  if (fits(closest)) low = closest;
  for (let step = 0; step < 24 && low < closest; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const { left, right, top, bottom } = boundsAt(low);
  return {
    zoom: low,
    pan: {
      x: insets.left + width / 2 - (left + right) / 2,
      y: insets.top + height / 2 - (top + bottom) / 2,
    },
  };
}

function isBehind(
  items: readonly Item[],
  { zoom, pan }: View,
  covered: readonly Box[],
  besides: Besides,
): boolean {
  const boxes = items.flatMap((item) => [
    boxOf(item, zoom),
    around(item.at, zoom, item.hull * zoom),
  ]);
  return [...boxes, ...besides(zoom)].some(({ left, right, top, bottom }) => {
    const box = {
      left: left + pan.x,
      right: right + pan.x,
      top: top + pan.y,
      bottom: bottom + pan.y,
    };
    return covered.some((cover) => overlap(cover, box));
  });
}

/** Insets that keep the picture above everything that covers the canvas, or between it. */
function waysAround({ width, height, insets, covered }: Room): Insets[] {
  const above = Math.max(insets.bottom, ...covered.map((cover) => height - cover.top));
  const isLeft = (cover: Box) => (cover.left + cover.right) / 2 < width / 2;
  const left = Math.max(insets.left, ...covered.filter(isLeft).map((cover) => cover.right));
  const right = Math.max(
    insets.right,
    ...covered.filter((cover) => !isLeft(cover)).map((cover) => width - cover.left),
  );
  return [
    { ...insets, bottom: above, right },
    { ...insets, left, right },
  ];
}
