import { type Frame, type LayoutJob, type Reach } from "../layout/layout-job.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { labelGap, nominalLabelSize } from "./overlay/label-style.ts";
import { type Picture, type PictureNode } from "./picture.ts";

/**
 * The layout's job for a picture: shapes with labels, ties, current coordinates, and which nodes are fixed.
 */
export function toLayoutJob(
  picture: Picture,
  standing: ReadonlyMap<string, Coordinates>,
  stay: boolean,
  frame: Frame,
): LayoutJob {
  return {
    frame,
    nodes: picture.nodes.map((node) => ({
      id: node.id,
      radius: node.room,
      reach: reachOf(node),
      group: node.group,
      frame: node.frame,
      value: node.value,
      day: node.day,
      at: standing.get(node.id) ?? null,
      stays: stay,
    })),
    ties: picture.ties.map(({ from, to, weight, strength, isDirected }) => ({
      from,
      to,
      weight,
      strength,
      isDirected,
    })),
  };
}

/** The extent of a node with its label below it, at zoom 1. */
function reachOf(node: PictureNode): Reach {
  const { width, height } = nominalLabelSize(node.caption);
  const half = Math.max(node.room, width / 2);
  return {
    left: half,
    right: half,
    up: node.room,
    down: node.room + labelGap + height,
  };
}
