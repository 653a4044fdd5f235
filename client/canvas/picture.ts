import { type Translate } from "../messages/translate.ts";
import { type CaptionLine, captionOf } from "../model/caption.ts";
import { type AgreementTie } from "../model/agreement-tie.ts";
import {
  type ActorNode,
  type ExploredGraph,
  type ExploredNode,
  type ExploredTie,
  isPresent,
  listNodes,
  listTies,
} from "../model/explored-graph.ts";
import { type Stance } from "../model/kinds.ts";
import { type Mode } from "../model/explorer-document.ts";
import { type Side } from "../model/graph-source.ts";
import { widthOfCount, widthOfShare } from "./tie-width.ts";

/** The shape of a node on the canvas, by kind. */
export type Shape =
  | "person"
  | "organisation"
  | "state"
  | "group"
  | "unnamed"
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
  /** Whether the tie has a direction: an actor attends, holds, belongs to. */
  isDirected: boolean;
}

export interface Picture {
  nodes: readonly PictureNode[];
  ties: readonly PictureTie[];
}

const widest = 30;

/** What the canvas shows of a graph in a mode. Pure. */
export function toPicture(
  t: Translate,
  visible: ExploredGraph,
  sides: readonly Side[],
  mode: Mode,
): Picture {
  const nodes = listNodes(visible);
  const place = new Map(sides.map((side, i) => [side.id, i + 1]));
  const sideOf = (node: ExploredNode) =>
    node.kind === "ACTOR" && node.side !== null ? (place.get(node.side) ?? 0) : 0;
  const year = spansYears(nodes);
  return {
    nodes: nodes.map((node) => {
      const ties = visible.degree(node.id);
      const radius = radiusOf(node, ties, mode);
      return {
        id: node.id,
        shape: shapeOf(node),
        radius,
        room: roomOf(node, ties, mode),
        side: sideOf(node),
        group: node.kind === "ACTOR" ? node.side : null,
        value: node.kind === "ACTOR" ? radius : byTies(ties),
        day: dayOf(node),
        caption: captionOf(t, node, { year }),
        importance: radius + ties + (node.kind === "MEETING" ? 4 : 0),
      };
    }),
    ties: listTies(visible).map((tie) =>
      drawn(
        tie,
        sideOf(visible.getNodeAttributes(tie.from)),
        sideOf(visible.getNodeAttributes(tie.to)),
      ),
    ),
  };
}

/** Whether the meetings and documents are in more than one year, so that each date needs its year. */
function spansYears(nodes: readonly ExploredNode[]): boolean {
  const years = new Set<string>();
  for (const node of nodes) {
    if ((node.kind === "MEETING" || node.kind === "DOCUMENT") && node.date?.earliest) {
      years.add(node.date.earliest.slice(0, 4));
    }
  }
  return years.size > 1;
}

function shapeOf(node: ExploredNode): Shape {
  switch (node.kind) {
    case "ACTOR": {
      if (node.placeholder) return "unnamed";
      const shapes = {
        PERSON: "person",
        ORGANISATION: "organisation",
        STATE: "state",
        GROUP: "group",
      } as const;
      return shapes[node.actorKind];
    }
    case "MEETING":
      return node.status === "HELD" ? "meeting" : "unheld";
    case "ISSUE":
      return "issue";
    case "DOCUMENT":
      return "document";
    case "POSITION":
      return "position";
    case "SOURCE":
      return "source";
  }
}

/** Actors by the chosen measure, or else by what the mode is about. Areas, not widths, are proportional. */
function radiusOf(node: ExploredNode, ties: number, mode: Mode): number {
  const share = node.kind === "ACTOR" ? node.prominence : undefined;
  if (share === undefined) return roomOf(node, ties, mode);
  return Math.max(7, (widest - 1) * Math.sqrt(share));
}

/** The size of a node without any measure. */
function roomOf(node: ExploredNode, ties: number, mode: Mode): number {
  if (node.kind === "ACTOR") {
    return Math.min(widest, Math.max(10, ownMeasure(node, ties, mode)));
  }
  if (node.kind === "MEETING") return 11;
  if (node.kind === "ISSUE") return mode === "stances" ? Math.min(20, 8 + 2 * Math.sqrt(ties)) : 11;
  return 10;
}

/**
 * By the meetings (or stances) shown; in the meetings mode by all meetings attended, in the agreement mode by
 * all positions held.
 */
function ownMeasure(node: ActorNode, ties: number, mode: Mode): number {
  if (mode === "meetings") return 6 + 3.4 * Math.sqrt(node.meetingCount);
  if (mode === "agreement") return 6 + 2.2 * Math.sqrt(node.positionCount);
  return byTies(ties);
}

function byTies(ties: number): number {
  return 7.5 + 4.4 * Math.sqrt(ties);
}

function dayOf(node: ExploredNode): number | null {
  if (!("date" in node) || !node.date?.earliest) return null;
  return Date.parse(node.date.earliest) / 86_400_000;
}

function drawn(tie: ExploredTie, fromSide: number, toSide: number): PictureTie {
  const { id, from, to } = tie;
  const none = { stance: null, contradictory: false, isInferred: false, count: null };
  const isDirected = tie.kind !== "MET" && tie.kind !== "AGREEMENT";
  const base = { id, from, to, ...none, weight: 1, isDirected };
  switch (tie.kind) {
    case "ATTENDED":
      return {
        ...base,
        colour: { by: "side", side: fromSide },
        line: isPresent(tie) ? "solid" : "dashed",
        width: 1.6,
      };
    case "STANCE":
      return {
        ...base,
        colour: { by: "stance", stance: tie.stance },
        line: lineOf(tie.stance),
        width: widthOfCount(tie.positions.length),
        stance: tie.stance,
        contradictory: tie.contradictory,
        isInferred: tie.positions.every(({ isInferred = false }) => isInferred),
        count: tie.positions.length,
        weight: 0.7,
      };
    case "MET":
      return {
        ...base,
        colour: fromSide === toSide ? { by: "side", side: fromSide } : { by: "none" },
        line: "solid",
        width: tie.strength === null ? widthOfCount(tie.weight) : widthOfShare(tie.strength),
        count: Math.round(tie.weight * 100) / 100,
        weight: tie.strength === null ? Math.sqrt(tie.weight) : 0.5 + 2.5 * tie.strength,
      };
    case "AGREEMENT":
      return { ...base, ...drawnAgreement(tie) };
    case "MEMBER_OF":
    case "PART_OF":
    case "DISCUSSED":
    case "ISSUED":
    case "ABOUT":
    case "HOLDS":
    case "ON":
    case "STATED_AT":
    case "STATED_IN":
    case "CITES":
      return { ...base, colour: { by: "none" }, line: "fine", width: 1.2, weight: 0.5 };
  }
}

/**
 * Only ties of agreement pull, so that those who agree are near each other. The sign and the dash repeat what
 * the colour says.
 */
function drawnAgreement(tie: AgreementTie) {
  const width = widthOfShare(tie.strength);
  if (tie.sense === "neither") {
    const count = Math.round(tie.weight * 100) / 100;
    return { colour: { by: "none" }, line: "solid", width, count, weight: 1 } as const;
  }
  const stance = tie.sense === "agree" ? "SUPPORTS" : "OPPOSES";
  return {
    colour: { by: "stance", stance },
    line: lineOf(stance),
    width,
    stance,
    weight: tie.sense === "agree" ? 0.4 + 2.6 * tie.strength : weakPull,
  } as const;
}

/** A tie must pull at least a little, or the layout treats its ends as unrelated. */
const weakPull = 0.05;

/** The second cue for a stance, besides colour and sign. */
function lineOf(stance: Stance): PictureTie["line"] {
  if (stance === "SUPPORTS") return "solid";
  if (stance === "OPPOSES") return "dashed";
  return stance === "CONDITIONAL" ? "dotted" : "fine";
}
