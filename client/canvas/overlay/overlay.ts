import { type Coordinates } from "../../layout/coordinates.ts";
import { drawFrameTitles } from "./draw-frame-titles.ts";
import { drawHulls } from "./draw-hulls.ts";
import { drawLabels, type Tone } from "./draw-labels.ts";
import { drawSigns, type Sign } from "./draw-signs.ts";
import { emphasisLevel } from "../emphasis.ts";
import { hullsOfPicture } from "./hulls.ts";
import { textScale } from "./label-style.ts";
import { addLayer } from "./layer.ts";
import { type Palette } from "../palette.ts";
import { type Anchor, type PlacedLabel } from "./place-labels.ts";
import { labelsOf, type Scene, signRadius, signsOf } from "../scene.ts";

/** What is drawn behind the graph (the hulls of the sides) and in front of it (labels and signs). */
export interface Overlay {
  /** Draws a scene moved by `pan`; labels are placed again only when `stamp` changes. */
  draw(scene: Scene, pan: Coordinates, palette: Palette, stamp: string): void;
  /** The labels as last placed, in screen coordinates before panning. */
  labels(): readonly PlacedLabel[];
  /** Draws what was drawn last onto another context. */
  paint(context: CanvasRenderingContext2D, where: "behind" | "before"): void;
}

/** Adds the two layers to the host. */
export function createOverlay(host: HTMLElement): Overlay {
  const behind = addLayer(host, "behind");
  const before = addLayer(host, "before");
  let labels: PlacedLabel[] = [];
  let signs: Sign[] = [];
  let anchors: ReadonlyMap<string, Anchor> = new Map();
  let lastStamp = "";
  let last: Drawn | null = null;

  function place(scene: Scene, stamp: string): void {
    if (stamp === lastStamp) return;
    lastStamp = stamp;
    labels = labelsOf(scene, anchors);
    signs = signsOf(scene, labels);
    anchors = new Map(labels.map((label) => [label.id, label.anchor]));
  }

  return {
    labels: () => labels,
    draw(scene, pan, palette, stamp) {
      place(scene, stamp);
      last = { scene, pan, palette };
      const ground = behind.begin();
      if (ground !== null) drawBehind(ground, last);
      const drawing = before.begin();
      if (drawing !== null) drawBefore(drawing, last);
    },
    paint(context, where) {
      if (last === null) return;
      context.save();
      if (where === "behind") drawBehind(context, last);
      else drawBefore(context, last);
      context.restore();
    },
  };

  function drawBehind(ground: CanvasRenderingContext2D, { scene, pan, palette }: Drawn): void {
    ground.translate(pan.x, pan.y);
    ground.scale(scene.zoom, scene.zoom);
    const hulls = hullsOfPicture(scene.picture, scene.coordinates);
    drawHulls(ground, hulls, palette, scene.emphasis.selected !== null);
  }

  function drawBefore(drawing: CanvasRenderingContext2D, { scene, pan, palette }: Drawn): void {
    drawing.translate(pan.x, pan.y);
    drawFrameTitles(drawing, scene, palette);
    drawSigns(drawing, signs, palette, signRadius(scene));
    const captions = new Map(scene.picture.nodes.map((node) => [node.id, node.caption]));
    const written = labels.map((label) => ({
      ...label,
      caption: captions.get(label.id) ?? [],
      tone: toneOf(scene, label.id),
    }));
    drawLabels(drawing, written, palette, textScale(scene.zoom));
  }
}

interface Drawn {
  readonly scene: Scene;
  readonly pan: Coordinates;
  readonly palette: Palette;
}

function toneOf(scene: Scene, id: string): Tone {
  const stands = emphasisLevel(scene.emphasis, { type: "node", id });
  if (stands === "near") return "as-is";
  return stands === "fading" ? "away" : stands;
}
