import { type Coordinates } from "../explorer-state.ts";

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
  /** Where the node stands already; it is not moved. Null: find a place. */
  at: Coordinates | null;
}

export interface LayoutTie {
  from: string;
  to: string;
  weight: number;
}

/** Everything that a layout depends on: the same job gives the same coordinates, on any machine and in any order. */
export interface LayoutJob {
  nodes: readonly LayoutNode[];
  ties: readonly LayoutTie[];
  /** Free part of the canvas, CSS pixels: the picture takes its proportions. */
  frame: { width: number; height: number };
}

/** Coordinates by node id, for every node of the job. */
export type Layout = ReadonlyMap<string, Coordinates>;
