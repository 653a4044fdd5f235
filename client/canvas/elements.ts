import { type ElementDefinition } from "cytoscape";
import { type Coordinates } from "../layout/coordinates.ts";
import { bowOf } from "../model/ties/tie-curve.ts";
import { type Picture, type PictureTie } from "./picture.ts";

/** The data of a node in Cytoscape, which its style refers to. */
interface NodeData {
  id: string;
  shape: string;
  size: number;
  side: number;
  /** The number of actors in a folded bundle, else empty. */
  label: string;
  /** The frame that it is in. */
  parent?: string;
  /** 1 for a frame. */
  frame: 0 | 1;
}

/** The data of a tie in Cytoscape. */
interface TieData {
  id: string;
  source: string;
  target: string;
  colour: string;
  line: string;
  width: number;
  bow: number;
  /** 1 for an inferred stance. */
  inferred: 0 | 1;
}

/** Ids of ties have a prefix on the canvas, because Cytoscape needs ids unique over nodes and ties. */
const tiePrefix = "tie:";

/** The canvas element's id of a tie. */
export function tieElementId(id: string): string {
  return `${tiePrefix}${id}`;
}

/** The tie's id of a canvas element. */
export function tieIdOf(elementId: string): string {
  return elementId.slice(tiePrefix.length);
}

/** The name of a tie's colour in the stylesheet. */
function colourName(colour: PictureTie["colour"]): string {
  if (colour.by === "side") return `side-${colour.side}`;
  return colour.by === "stance" ? colour.stance : "none";
}

/**
 * Converts a picture to new Cytoscape elements, which Cytoscape may modify. Nodes without coordinates are
 * left out, with their ties.
 */
export function toElements(
  picture: Picture,
  coordinates: ReadonlyMap<string, Coordinates>,
): ElementDefinition[] {
  const bows = bowsOf(picture.ties, coordinates);
  const nodes = picture.nodes.flatMap((node): ElementDefinition[] => {
    const at = coordinates.get(node.id);
    if (at === undefined) return [];
    const data: NodeData = {
      id: node.id,
      shape: node.shape,
      size: node.radius * 2,
      side: node.side,
      label: node.shape === "bundle" ? String(node.members?.length ?? "") : "",
      frame: 0,
      ...(node.frame !== null && { parent: node.frame }),
    };
    return [{ group: "nodes", data, position: { ...at } }];
  });
  const ties = picture.ties.flatMap((tie): ElementDefinition[] => {
    if (!coordinates.has(tie.from) || !coordinates.has(tie.to)) return [];
    const data: TieData = {
      id: tieElementId(tie.id),
      source: tie.from,
      target: tie.to,
      colour: colourName(tie.colour),
      line: tie.line,
      width: tie.width,
      bow: bows.get(tie.id) ?? 0,
      inferred: tie.isInferred ? 1 : 0,
    };
    return [{ group: "edges", data }];
  });
  const frames = picture.frames
    .filter(({ members }) => members.some((member) => coordinates.has(member)))
    .map(({ id, side }): ElementDefinition => {
      const data: NodeData = { id, shape: "frame", size: 0, side, label: "", frame: 1 };
      return { group: "nodes", data };
    });
  // A frame must be there before what is in it.
  return [...frames, ...nodes, ...ties];
}

/** Nodes stand in one row or column if they differ by less than this, model units. */
const aligned = 1;

/** The bow of each tie, by id: longer ties bow more, and ties between the same two nodes bow differently. */
export function bowsOf(
  ties: readonly PictureTie[],
  coordinates: ReadonlyMap<string, Coordinates>,
): Map<string, number> {
  const siblings = new Map<string, PictureTie[]>();
  for (const tie of ties) {
    const key = [tie.from, tie.to].toSorted().join("|");
    siblings.set(key, [...(siblings.get(key) ?? []), tie]);
  }
  const bows = new Map<string, number>();
  for (const group of siblings.values()) {
    for (const [place, tie] of group.entries()) {
      const [a, b] = [coordinates.get(tie.from), coordinates.get(tie.to)];
      const length = a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
      const isAlongLine =
        a && b ? Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < aligned : false;
      const bow = bowOf(length, { place, siblings: group.length, isAlongLine });
      // Measured from the same end, or two ties in opposite directions would bow to the same side.
      bows.set(tie.id, group.length > 1 && tie.from > tie.to ? -bow : bow);
    }
  }
  return bows;
}
