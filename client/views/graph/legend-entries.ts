import { type Picture, type Shape } from "../../canvas/picture.ts";
import { hasSomeSigns } from "../../canvas/scene.ts";
import { layoutFor } from "../../layout/all-layouts.ts";
import { type Stance } from "../../model/kinds.ts";
import { type Mode } from "../../model/explorer-document.ts";
import { type Side } from "../../model/graph-source.ts";
import { type NetworkOptions } from "../../options/network-options.ts";
import { weight as weightOption } from "../../options/meetings/weight.ts";
import { wordOf } from "../../options/option.ts";
import { stanceOrder } from "../../panels/parts/words.ts";
import { size as sizeOption } from "../../options/shown/size.ts";
import { message, type Message } from "../../messages/message.ts";

/** What the picture uses, so that the legend explains only that. */
export interface LegendEntries {
  shapes: readonly Shape[];
  sides: readonly Side[];
  /** Whether there are actors without a side that has a colour. */
  hasOthers: boolean;
  stances: readonly Stance[];
  /** Whether the signs stand for agreement and disagreement. */
  isAgreement: boolean;
  hasFlags: boolean;
  /** Whether only some ties have their sign while nothing is pointed at. */
  hasSomeSigns: boolean;
  /** Whether there are inferred stances. */
  hasInferred: boolean;
  /** Whether there are attendances that were announced, reported or missed. */
  hasNotThere: boolean;
  /** What the size of an actor means; null if all have the same size. */
  size: Message | null;
  /** What the width of a tie means. */
  width: Message | null;
  /** What the place of a node means; null if it only depends on its ties. */
  place: Message | null;
  /** What frames and folded bundles bring together, and what folded ties mean. */
  bundles: readonly Message[];
}

const shapeOrder: readonly Shape[] = [
  "person",
  "state",
  "organisation",
  "group",
  "unnamed",
  "bundle",
  "meeting",
  "unheld",
  "issue",
  "document",
  "position",
  "source",
];
const actorShapes: readonly Shape[] = [
  "person",
  "state",
  "organisation",
  "group",
  "unnamed",
  "bundle",
];
/** Finds what the legend of a picture must explain. */
export function legendEntries(
  picture: Picture,
  sides: readonly Side[],
  mode: Mode,
  options: NetworkOptions,
): LegendEntries {
  const actors = picture.nodes.filter((node) => actorShapes.includes(node.shape));
  const radii = new Set(
    actors.filter(({ shape }) => shape !== "bundle").map((node) => Math.round(node.radius)),
  );
  const stances = picture.ties.flatMap((tie) => tie.stance ?? []);
  const widths = new Set(picture.ties.map((tie) => tie.width));
  return {
    shapes: shapeOrder.filter((shape) => picture.nodes.some((node) => node.shape === shape)),
    sides: sides.filter((_, i) => actors.some((node) => node.side === i + 1)),
    hasOthers: sides.length > 0 && actors.some((node) => node.side === 0),
    stances: stanceOrder.filter((stance) => stances.includes(stance)),
    isAgreement: mode === "agreement",
    hasFlags: picture.ties.some((tie) => tie.contradictory),
    hasSomeSigns: hasSomeSigns(picture),
    hasInferred: picture.ties.some((tie) => tie.isInferred),
    hasNotThere: picture.ties.some((tie) => tie.colour.by === "side" && tie.line === "dashed"),
    size: radii.size > 1 ? sizeMeaning(mode, options) : null,
    width: widths.size > 1 ? widthMeaning(mode, options) : null,
    place: layoutFor(options.layout, picture.nodes).legend(options),
    bundles: bundlesMeaning(picture, options),
  };
}

function bundlesMeaning({ nodes, frames }: Picture, { bundles }: NetworkOptions): Message[] {
  if (bundles === "NONE") return [];
  const by = message(`bundles.${bundles}-word`);
  const isFolded = nodes.some(({ shape }) => shape === "bundle");
  if (frames.length === 0 && !isFolded) return [message("legend.no-bundles", { by })];
  return [
    ...(frames.length > 0 ? [message("legend.frames", { by })] : []),
    ...(isFolded ? [message("legend.folded", { by }), message("legend.folded-ties")] : []),
  ];
}

function sizeMeaning(mode: Mode, { size, meetingLevel, stanceLevel }: NetworkOptions): Message {
  const isNetwork = mode === "meetings" || mode === "agreement";
  if (isNetwork && size !== null) {
    return message("legend.size", { measure: wordOf(sizeOption, size) });
  }
  const level = mode === "meetings" ? meetingLevel : stanceLevel;
  return message(`legend.size-${isNetwork && level !== "PERSON" ? "evidence" : mode}`);
}

function widthMeaning(mode: Mode, { weight, aggregation }: NetworkOptions): Message | null {
  if (mode === "meetings") {
    return weight === "COUNT"
      ? message("legend.width-sessions")
      : message("legend.width", { weight: wordOf(weightOption, weight) });
  }
  if (mode !== "agreement") return null;
  return message(aggregation === "IGNORE" ? "legend.width-issues" : "legend.width-how-much");
}
