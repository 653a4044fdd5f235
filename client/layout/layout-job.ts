import { type Coordinates } from "./coordinates.ts";
import { type LayoutSettings } from "./layout-settings.ts";

/** How far a node with its label extends from its coordinates, in model units (at zoom 1: CSS pixels). */
export interface Reach {
  left: number;
  right: number;
  up: number;
  down: number;
}

export interface LayoutNode {
  id: string;
  /** Half the width of the shape itself. */
  radius: number;
  /** The extent of the shape with its label. */
  reach: Reach;
  /** Nodes of one group, such as a side of the table, are placed a little nearer to each other. */
  group: string | null;
  /** Nodes of one frame are placed in a rectangle of their own, where the layout draws frames. Null: none. */
  frame: string | null;
  /** The node's size value: meetings, ties, or the chosen measure. Any unit: only the order counts. */
  value: number;
  /** The node's day as days since 1970-01-01; null if it has none. */
  day: number | null;
  /** Its current coordinates, and whether it must keep them. Null: the layout finds a place. */
  at: Coordinates | null;
  stays: boolean;
}

interface LayoutTie {
  from: string;
  to: string;
  /** How strongly it pulls its ends together. */
  weight: number;
  /** How strong it is in its own unit, as the number of sessions; if absent, as strong as it pulls. */
  strength?: number;
  /** Whether `from` acts on `to`, as who attends a meeting; else the order of the ends means nothing. */
  isDirected?: boolean;
}

/** The area in which the picture will be seen, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** What covers the lower corners: a legend, buttons. */
  corners: readonly { side: "left" | "right"; width: number; height: number }[];
}

/**
 * Everything that a layout depends on: the same job gives the same coordinates, on any machine and in any
 * order.
 */
export interface LayoutJob {
  nodes: readonly LayoutNode[];
  ties: readonly LayoutTie[];
  /** The free part of the canvas: the picture takes its proportions. */
  frame: Frame;
  /** What the reader has set; the rest is as usual. */
  settings?: Partial<LayoutSettings>;
}

/** Coordinates by node id, for every node of the job. */
export type Layout = ReadonlyMap<string, Coordinates>;
