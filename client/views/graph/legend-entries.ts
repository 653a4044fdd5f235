import { type Picture, type Shape } from "../../canvas/picture.ts";
import { type Stance } from "../../model/explored-graph.ts";
import { type Mode } from "../../model/explorer-state.ts";
import { type Side } from "../../model/graph-source.ts";

/** What the picture uses, so that the legend explains this and nothing else. */
export interface LegendEntries {
  shapes: readonly Shape[];
  sides: readonly Side[];
  /** Actors of no side that has a colour. */
  hasOthers: boolean;
  stances: readonly Stance[];
  hasFlags: boolean;
  /** What the size of an actor means; null when all are of one size. */
  size: string | null;
  /** What the width of a tie means. */
  width: string | null;
}

const shapeOrder: readonly Shape[] = [
  "person",
  "state",
  "organisation",
  "group",
  "unnamed",
  "meeting",
  "unheld",
  "issue",
  "document",
  "position",
  "source",
];
const stanceOrder: readonly Stance[] = ["SUPPORTS", "CONDITIONAL", "OPPOSES", "NEUTRAL", "UNCLEAR"];
const actorShapes: readonly Shape[] = ["person", "state", "organisation", "group", "unnamed"];
const sizeMeans: Readonly<Record<Mode, string>> = {
  evidence: "size: ties shown",
  meetings: "size: meetings attended",
  stances: "size: stances shown",
};

/** Reads off a picture what its legend must explain. */
export function legendEntries(picture: Picture, sides: readonly Side[], mode: Mode): LegendEntries {
  const actors = picture.nodes.filter((node) => actorShapes.includes(node.shape));
  const radii = new Set(actors.map((node) => Math.round(node.radius)));
  const stances = picture.ties.flatMap((tie) => tie.stance ?? []);
  const widths = new Set(picture.ties.map((tie) => tie.width));
  return {
    shapes: shapeOrder.filter((shape) => picture.nodes.some((node) => node.shape === shape)),
    sides: sides.filter((_, i) => actors.some((node) => node.side === i + 1)),
    hasOthers: sides.length > 0 && actors.some((node) => node.side === 0),
    stances: stanceOrder.filter((stance) => stances.includes(stance)),
    hasFlags: picture.ties.some((tie) => tie.contradictory),
    size: radii.size > 1 ? sizeMeans[mode] : null,
    width: mode === "meetings" && widths.size > 1 ? "width: sessions together" : null,
  };
}
