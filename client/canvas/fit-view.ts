import { type Coordinates } from "../model/explorer-state.ts";
import { labelGap, labelSize, textScale } from "./label-style.ts";
import { type Picture } from "./picture.ts";

/** Room at the edges of the canvas that other things lie on, CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What part of the picture the canvas shows. */
export interface View {
  zoom: number;
  /** Where the model's (0, 0) lies on the canvas, CSS pixels. */
  pan: Coordinates;
}

const closest = 1.35;
const farthest = 0.08;

/**
 * The zoom and pan at which all nodes with their labels lie in the free part of the canvas, not closer
 * than is comfortable. Null when there is nothing to see or no room.
 */
export function fitView(
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
  size: { width: number; height: number },
  insets: Insets,
  fontFamily: string,
): View | null {
  const nodes = picture.nodes.flatMap((node) => {
    const at = coordinates.get(node.id);
    return at === undefined
      ? []
      : [{ at, radius: node.radius, label: labelSize(node.caption, fontFamily) }];
  });
  const width = size.width - insets.left - insets.right;
  const height = size.height - insets.top - insets.bottom;
  if (nodes.length === 0 || width <= 0 || height <= 0) return null;

  const boundsAt = (zoom: number) => {
    const scale = textScale(zoom);
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { at, radius, label } of nodes) {
      const half = Math.max(radius * zoom, (label.width * scale) / 2);
      left = Math.min(left, at.x * zoom - half);
      right = Math.max(right, at.x * zoom + half);
      top = Math.min(top, at.y * zoom - radius * zoom);
      bottom = Math.max(bottom, at.y * zoom + radius * zoom + (labelGap + label.height) * scale);
    }
    return { left, right, top, bottom };
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
