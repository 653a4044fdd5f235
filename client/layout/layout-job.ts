import { type Coordinates } from "./coordinates.ts";

/** How far a node with its label reaches from its coordinates, in model units (at zoom 1: CSS pixels). */
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
  /** The shape with its label. */
  reach: Reach;
  /** Nodes of one group are drawn together a little: a side of the table. */
  group: string | null;
  /** How much there is of it: meetings, ties, or the measure chosen. Any unit: only the order counts. */
  value: number;
  /** The day on which it was, days since 1970-01-01; null for what has none. */
  day: number | null;
  /** Where the node stands already, and whether it must stay there. Null: find a place. */
  at: Coordinates | null;
  stays: boolean;
}

interface LayoutTie {
  from: string;
  to: string;
  weight: number;
}

/** Where the picture is to be seen, CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** What lies over the lower corners: a legend, buttons. */
  corners: readonly { side: "left" | "right"; width: number; height: number }[];
}

/** Everything that a layout depends on: the same job gives the same coordinates, on any machine and in any order. */
export interface LayoutJob {
  nodes: readonly LayoutNode[];
  ties: readonly LayoutTie[];
  /** Free part of the canvas: the picture takes its proportions. */
  frame: Frame;
}

/** Coordinates by node id, for every node of the job. */
export type Layout = ReadonlyMap<string, Coordinates>;
