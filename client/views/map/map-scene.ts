import { labelGap, labelSize } from "../../canvas/overlay/label-style.ts";
import { runAtOnce } from "../../canvas/large/slices.ts";
import { type Box, placingLabels } from "../../canvas/overlay/place-labels.ts";
import { type Palette } from "../../canvas/palette.ts";
import { counted, formatNumber } from "../../format/format-count.ts";
import { type Disc } from "../../map/discs.ts";
import { type DiscLook, type MapScene, numbered } from "../../map/draw-map.ts";
import { type MapSize } from "../../map/sight.ts";
import { type Translate } from "../../messages/translate.ts";
import { captionLines, type CaptionLine } from "../../model/caption.ts";
import { type ExplorerState } from "../../explorer/explorer-state.ts";
import { lightOf, type Light } from "../../model/moment.ts";
import { isSelected } from "../../model/selection.ts";
import { placeName } from "./place-words.ts";

const strengthOf: Readonly<Record<Light, number>> = {
  lit: 1,
  glowing: 0.7,
  fading: 0.4,
  unlit: 0.12,
};

/**
 * How discs stand out: while time is played, what is lit; else where the selected actor was, or what is selected. The
 * rest steps back.
 */
export function looksOf(
  discs: readonly Disc[],
  { moment, selection }: Pick<ExplorerState, "moment" | "selection">,
  attended: ReadonlySet<string> | null,
): (disc: Disc) => DiscLook {
  const has = (disc: Disc) => disc.meetings.some(({ id }) => isSelected(selection, id));
  const isAnySelected = discs.some(has);
  const strength = (disc: Disc, selected: boolean) => {
    if (moment !== null) {
      const days = disc.meetings.flatMap(({ date }) => date.earliest ?? []);
      return strengthOf[lightOf(moment, days)];
    }
    if (attended !== null) return disc.meetings.some(({ id }) => attended.has(id)) ? 1 : 0.3;
    return isAnySelected && !selected ? 0.5 : 1;
  };
  return (disc) => {
    const selected = has(disc);
    return { isSelected: selected, strength: strength(disc, selected) };
  };
}

/** The label of a disc: its place, how many more, and the number of meetings where it isn't written in the disc. */
function captionOf(t: Translate, { places, meetings, radius }: Disc): CaptionLine[] {
  const [first] = places;
  if (first === undefined) return [];
  const beside = [
    ...(places.length > 1 ? [t("map.more-places", { n: places.length - 1 })] : []),
    ...(meetings.length > 1 && radius < numbered ? [formatNumber(t, meetings.length)] : []),
  ];
  return [
    ...captionLines(placeName(t, first)),
    ...(beside.length > 0 ? [{ text: beside.join(" · "), role: "date" as const }] : []),
  ];
}

/**
 * The labels of the discs in sight; none lies on another, on a disc or under what covers the map, and the larger have
 * theirs first.
 */
export function labelsOf(
  t: Translate,
  discs: readonly Disc[],
  lookOf: (disc: Disc) => DiscLook,
  { fontFamily }: Palette,
  { width, height }: MapSize,
  covered: readonly Box[],
): MapScene["labels"] {
  const captions = new Map(discs.map((disc) => [disc.key, captionOf(t, disc)]));
  const looks = new Map(discs.map((disc) => [disc.key, lookOf(disc)]));
  const sight = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const placed = runAtOnce(
    placingLabels(
      discs.filter(isInSight({ width, height })).map((disc) => {
        const look = looks.get(disc.key);
        return {
          id: disc.key,
          centre: { x: disc.x, y: disc.y },
          radius: disc.radius,
          ...labelSize(captions.get(disc.key) ?? [], fontFamily),
          importance:
            disc.meetings.length * (look?.strength ?? 1) + (look?.isSelected === true ? 1e6 : 0),
          needed: look?.isSelected === true,
        };
      }),
      [],
      labelGap,
      { sight, covered },
      new Map(),
    ),
  );
  return placed.map((label) => ({
    ...label,
    caption: captions.get(label.id) ?? [],
    tone: (looks.get(label.id)?.strength ?? 1) < 0.6 ? ("away" as const) : ("as-is" as const),
  }));
}

/** Whether a disc is on the screen. */
export function isInSight({ width, height }: MapSize): (disc: Disc) => boolean {
  return ({ x, y, radius }) =>
    x > -radius && y > -radius && x < width + radius && y < height + radius;
}

/** What a disc says to who can't see it. */
export function discWords(t: Translate, disc: Disc, names: string): string {
  return t("map.disc", { places: names, meetings: counted(t, disc.meetings.length, "meeting") });
}
