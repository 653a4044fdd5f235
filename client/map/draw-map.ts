import { geoInterpolate, type GeoProjection, geoPath } from "d3-geo";
import { drawLabels, type Tone } from "../canvas/overlay/draw-labels.ts";
import { type PlacedLabel } from "../canvas/overlay/place-labels.ts";
import { type Palette } from "../canvas/palette.ts";
import { type CaptionLine } from "../model/caption.ts";
import { type Disc } from "./discs.ts";
import { type Outlines } from "./outlines.ts";
import { type MapSize } from "./sight.ts";
import { type DrawnLeg } from "./travels.ts";

/** How a disc stands out. */
export interface DiscLook {
  readonly isSelected: boolean;
  /** From 0 to 1: what is not looked at steps back. */
  readonly strength: number;
}

/** All that is drawn on the map at one time. */
export interface MapScene {
  readonly size: MapSize;
  readonly projection: GeoProjection;
  readonly outlines: Outlines | null;
  readonly discs: readonly Disc[];
  readonly lookOf: (disc: Disc) => DiscLook;
  readonly labels: readonly (PlacedLabel & { caption: readonly CaptionLine[]; tone: Tone })[];
  readonly legs: readonly DrawnLeg[];
  readonly palette: Palette;
}

/** A number is written into discs that are large enough for it. */
export const numbered = 9;

/** Where along a way its arrow stands: off the middle, so that both directions have theirs. */
const arrowAt = 0.58;

/** Draws the map: on the screen, and for pictures. */
export function drawMap(context: CanvasRenderingContext2D, scene: MapScene): void {
  context.save();
  context.lineJoin = "round";
  context.lineCap = "round";
  drawGlobe(context, scene);
  drawLegs(context, scene);
  // The larger ones first: a small disc may lie on their edge.
  for (const disc of scene.discs) drawDisc(context, disc, scene);
  drawLabels(context, scene.labels, scene.palette, 1);
  context.restore();
}

function drawGlobe(context: CanvasRenderingContext2D, scene: MapScene): void {
  const { projection, outlines, palette, size } = scene;
  const clipped = projection.clipExtent([
    [-2, -2],
    [size.width + 2, size.height + 2],
  ]);
  const path = geoPath(clipped, context);
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.beginPath();
  path({ type: "Sphere" });
  context.stroke();
  if (outlines !== null) {
    context.beginPath();
    path(outlines.land);
    context.fillStyle = palette.line;
    context.globalAlpha = 0.62;
    context.fill();
    context.globalAlpha = 1;
    context.beginPath();
    path(outlines.borders);
    context.strokeStyle = palette.ground;
    context.lineWidth = 1;
    context.stroke();
  }
  projection.clipExtent(null);
}

function drawLegs(context: CanvasRenderingContext2D, scene: MapScene): void {
  const { projection, legs, palette } = scene;
  const path = geoPath(projection, context);
  context.strokeStyle = palette.accent;
  context.fillStyle = palette.accent;
  for (const { count, isCertain, ...ends } of legs) {
    const [from, to] = [placeOf(ends.from), placeOf(ends.to)];
    context.globalAlpha = 0.75;
    context.lineWidth = Math.min(4, 1.1 + 0.5 * (count - 1));
    context.setLineDash(isCertain ? [] : [5, 4]);
    context.beginPath();
    path({ type: "LineString", coordinates: [from, to] });
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
    drawArrow(context, projection, geoInterpolate(from, to), context.lineWidth);
  }
}

/** Where the place with most meetings lies. */
function placeOf({ places }: Disc): [number, number] {
  const [longitude, latitude] = places[0]?.at ?? [0, 0];
  return [longitude, latitude];
}

function drawArrow(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  along: (t: number) => [number, number],
  width: number,
): void {
  const [tip, tail] = [projection(along(arrowAt)), projection(along(arrowAt - 0.01))];
  if (tip === null || tail === null) return;
  const angle = Math.atan2(tip[1] - tail[1], tip[0] - tail[0]);
  const length = 7 + width;
  context.beginPath();
  context.moveTo(tip[0], tip[1]);
  for (const turn of [2.65, -2.65]) {
    context.lineTo(
      tip[0] + length * Math.cos(angle + turn),
      tip[1] + length * Math.sin(angle + turn),
    );
  }
  context.closePath();
  context.fill();
}

function drawDisc(context: CanvasRenderingContext2D, disc: Disc, scene: MapScene): void {
  const { palette } = scene;
  const { x, y, radius, meetings } = disc;
  const { isSelected, strength } = scene.lookOf(disc);
  const isVague = disc.places.every(({ isCountry }) => isCountry);
  const circle = (size: number) => {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
  };
  circle(radius);
  context.globalAlpha = 1;
  context.fillStyle = palette.ground;
  context.fill();
  context.globalAlpha = (isVague ? 0.16 : 0.86) * strength;
  context.fillStyle = palette.meeting;
  context.fill();
  context.globalAlpha = Math.max(0.35, strength);
  context.lineWidth = 1.4;
  context.strokeStyle = isVague ? palette.meeting : palette.halo;
  context.setLineDash(isVague ? [3, 3] : []);
  context.stroke();
  context.setLineDash([]);
  if (isSelected) {
    circle(radius + 3.5);
    context.globalAlpha = 1;
    context.lineWidth = 2.5;
    context.strokeStyle = palette.accent;
    context.stroke();
  }
  if (radius >= numbered && meetings.length > 1) {
    context.globalAlpha = 1;
    context.font = `600 ${radius > 16 ? 12.5 : 11}px ${palette.fontFamily}`;
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    context.fillStyle = isVague || strength < 0.6 ? palette.ink : palette.halo;
    context.fillText(`${meetings.length}`, x, y + 4);
  }
  context.globalAlpha = 1;
}
