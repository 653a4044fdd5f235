import { dayNumber } from "../../model/day-span.ts";
import { type Translate } from "../../messages/translate.ts";
import { captionOf } from "../../model/caption.ts";
import {
  type ActorNode,
  type ExploredGraph,
  type ExploredNode,
  type ExploredTie,
  listNodes,
  listTies,
} from "../../model/explored-graph.ts";
import { type Mode } from "../../model/explorer-document.ts";
import { type Side } from "../../model/graph-source.ts";
import { type Folding } from "../../model/bundles/folding.ts";
import { drawnTie } from "./drawn-tie.ts";
import { drawnBundles } from "./drawn-bundles.ts";
import { type Picture, type PictureNode, type Shape } from "../picture.ts";

const noFolding: Folding = {
  bundles: [],
  folded: [],
  homeOf: new Map(),
  foldedTies: [],
  within: new Map(),
};

const widest = 30;

/** What was last made of each graph, and of what else. */
const made = new WeakMap<ExploredGraph, { readonly of: readonly unknown[]; picture: Picture }>();

/**
 * What the canvas shows of a graph in a mode. Pure; the last picture of a graph is kept, since canvas and legend show the
 * same, and to make one of a thousand nodes takes longer than a frame.
 */
export function toPicture(
  t: Translate,
  visible: ExploredGraph,
  sides: readonly Side[],
  mode: Mode,
  folding: Folding = noFolding,
  hasFrames = true,
): Picture {
  const of = [t, sides, mode, folding, hasFrames];
  const before = made.get(visible);
  if (before?.of.every((part, n) => part === of[n])) return before.picture;
  const picture = pictureOf(t, visible, sides, mode, folding, hasFrames);
  made.set(visible, { of, picture });
  return picture;
}

function pictureOf(
  t: Translate,
  visible: ExploredGraph,
  sides: readonly Side[],
  mode: Mode,
  folding: Folding,
  hasFrames: boolean,
): Picture {
  const nodes = listNodes(visible);
  const place = new Map(sides.map((side, i) => [side.id, i + 1]));
  const sideOf = (node: ExploredNode) =>
    node.kind === "ACTOR" && node.side !== null ? (place.get(node.side) ?? 0) : 0;
  const year = spansYears(nodes);
  const bundles = drawnBundles(t, folding, { sides, hasFrames }, (id) =>
    sideOf(visible.getNodeAttributes(id)),
  );
  const alone = nodes.filter(({ id }) => !folding.homeOf.has(id));
  const frameOf = new Map(
    bundles.frames.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const isFolded = ({ from, to }: ExploredTie) =>
    folding.homeOf.has(from) || folding.homeOf.has(to);
  return {
    frames: bundles.frames,
    standsFor: bundles.standsFor,
    nodes: [
      ...bundles.nodes,
      ...alone.map((node): PictureNode => {
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
          frame: frameOf.get(node.id) ?? null,
        };
      }),
    ],
    ties: [
      ...bundles.ties,
      ...listTies(visible)
        .filter((tie) => !isFolded(tie))
        .map((tie) =>
          drawnTie(
            tie,
            sideOf(visible.getNodeAttributes(tie.from)),
            sideOf(visible.getNodeAttributes(tie.to)),
          ),
        ),
    ],
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
  return dayNumber(node.date.earliest);
}
