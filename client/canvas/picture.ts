import { type CaptionLine } from "../model/caption.ts";
import { type Stance } from "../model/kinds.ts";

/** The shape of a node on the canvas, by kind. */
export type Shape =
  | "person"
  | "organisation"
  | "state"
  | "group"
  | "unnamed"
  | "bundle"
  | "meeting"
  | "unheld"
  | "issue"
  | "document"
  | "position"
  | "source";

/** A node as it is drawn, without colours and coordinates. */
export interface PictureNode {
  id: string;
  shape: Shape;
  /** Half its width, model units. */
  radius: number;
  /** The same for the layout: independent of the measure for sizes, so that changing it moves nothing. */
  room: number;
  /** Index of its side in the legend, from 1; 0 without a side. */
  side: number;
  /**
   * Nodes of one group are placed near each other: the id of the side, which is known before the legend. Null
   * for none.
   */
  group: string | null;
  /** The value for layouts by size: an actor's measure, else the number of ties shown. */
  value: number;
  /** Its first possible day, as days since 1970-01-01; null without a date. */
  day: number | null;
  caption: readonly CaptionLine[];
  /** Of two overlapping labels the more important one is drawn. */
  importance: number;
  /** The frame around it: the id of an unfolded bundle. Null for none. */
  frame: string | null;
  /** The actors that a folded bundle stands for; of a frame, those in it. */
  members?: readonly string[];
}

/** A frame around the actors of a bundle that is not folded. */
export interface PictureFrame {
  id: string;
  title: string;
  side: number;
  members: readonly string[];
}

/** A tie as it is drawn. */
export interface PictureTie {
  id: string;
  from: string;
  to: string;
  /** What its colour means: the side of the actor, a stance, or nothing. */
  colour: { by: "side"; side: number } | { by: "stance"; stance: Stance } | { by: "none" };
  line: "solid" | "dashed" | "dotted" | "fine";
  /** Model units. */
  width: number;
  /**
   * The stance whose sign is drawn on the tie; a flag is drawn beside it when the actor has said both yes and
   * no.
   */
  stance: Stance | null;
  contradictory: boolean;
  /** All of its positions are inferred: the sign is hollow, the line paler. */
  isInferred: boolean;
  /** A number to draw on the tie when it is emphasised. */
  count: number | null;
  /** How strongly it pulls in the layout. */
  weight: number;
  /** How strong it is in its own unit: sessions, agreement, positions. Even who disagrees strongly pulls little. */
  strength: number;
  /** Whether the tie has a direction: an actor attends, holds, belongs to. */
  isDirected: boolean;
}

export interface Picture {
  nodes: readonly PictureNode[];
  ties: readonly PictureTie[];
  frames: readonly PictureFrame[];
  /** The drawn node or tie that stands for each one that is folded. */
  standsFor: ReadonlyMap<string, string>;
}
