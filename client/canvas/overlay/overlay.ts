import { type Coordinates } from "../../layout/coordinates.ts";
import { drawFrameTitles } from "./draw-frame-titles.ts";
import { drawHulls } from "./draw-hulls.ts";
import { drawLabels, type Tone } from "./draw-labels.ts";
import { drawSigns, type Sign } from "./draw-signs.ts";
import { emphasisLevel } from "../emphasis.ts";
import { type Hull, hullsOfPicture } from "./hulls.ts";
import { textScale } from "./label-style.ts";
import { addLayer } from "./layer.ts";
import { type Palette } from "../palette.ts";
import { type Anchor, type PlacedLabel } from "./place-labels.ts";
import { runInSlices } from "../large/slices.ts";
import { labelling, labelsOf, type Scene, signRadius, signsOf } from "../scene.ts";

/** How long labels may be placed in one frame, ms. */
const slice = 10;

/** What is drawn behind the graph (the hulls of the sides) and in front of it (labels and signs). */
export interface Overlay {
  /**
   * Draws a scene moved by `pan`. Labels are placed again only when `stamp` changes; while a picture of many
   * nodes moves they go with their nodes, because placing them takes longer than a frame. Returns whether they
   * are still to be placed, once the picture is at rest.
   */
  draw(
    scene: Scene,
    pan: Coordinates,
    palette: Palette,
    stamp: string,
    moves: boolean,
  ): { placed: boolean };
  /**
   * Places the labels of the scene that was drawn last, some milliseconds a frame, and calls `done`. Stopped by
   * drawing with another stamp.
   */
  placeInSlices(stamp: string, done: () => void): void;
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
  let placing: { stamp: string; stop: () => void } | null = null;
  let last: Drawn | null = null;
  let known: {
    picture: Scene["picture"];
    at: ReadonlyMap<string, Coordinates>;
    drawn: Scene["coordinates"];
    hulls: Hull[];
  } | null = null;

  function place(scene: Scene, stamp: string, moves: boolean): void {
    if (stamp === lastStamp) return;
    if (placing !== null && placing.stamp !== stamp) stopPlacing();
    if (moves && last !== null && last.scene.picture === scene.picture) {
      const before = last.scene;
      labels = labels.map((label) => movedLabel(label, before, scene));
      signs = scene.isLarge
        ? signs.map((sign) => movedSign(sign, scene.zoom / before.zoom))
        : signsOf(scene, labels);
    } else if (scene.isLarge) {
      labels = [];
      signs = [];
    } else adopt(scene, stamp, labelsOf(scene, anchors));
  }

  function adopt(scene: Scene, stamp: string, placed: PlacedLabel[]): void {
    lastStamp = stamp;
    labels = placed;
    signs = signsOf(scene, labels);
    anchors = new Map(labels.map((label) => [label.id, label.anchor]));
  }

  function stopPlacing(): void {
    placing?.stop();
    placing = null;
  }

  return {
    labels: () => labels,
    draw(scene, pan, palette, stamp, moves) {
      place(scene, stamp, moves);
      last = { scene, pan, palette, isPlaced: stamp === lastStamp };
      const ground = behind.begin();
      if (ground !== null) drawBehind(ground, last);
      const drawing = before.begin();
      if (drawing !== null) drawBefore(drawing, last);
      return { placed: stamp === lastStamp };
    },
    placeInSlices(stamp, done) {
      if (last === null || placing?.stamp === stamp) return;
      stopPlacing();
      const { scene } = last;
      const stop = runInSlices(labelling(scene, anchors), slice, (placed) => {
        placing = null;
        adopt(scene, stamp, placed);
        done();
      });
      placing = { stamp, stop };
    },
    paint(context, where) {
      if (last === null) return;
      context.save();
      if (where === "behind") drawBehind(context, last);
      else drawBefore(context, last);
      context.restore();
    },
  };

  /** Hulls depend on coordinates alone, so they are computed only when a node has moved. */
  function hullsOf({ picture, coordinates, isLarge }: Scene, isPlaced: boolean): Hull[] {
    if (known?.picture === picture) {
      if (known.drawn === coordinates) return known.hulls;
      // While one of a thousand nodes is dragged, the hulls wait.
      if (isLarge && !isPlaced) return known.hulls;
    }
    const isSame =
      known?.picture === picture &&
      picture.nodes.every(({ id }) => {
        const [a, b] = [known?.at.get(id), coordinates.get(id)];
        return a?.x === b?.x && a?.y === b?.y;
      });
    if (known !== null && isSame) return known.hulls;
    const at = new Map([...coordinates].map(([id, { x, y }]) => [id, { x, y }]));
    known = { picture, at, drawn: coordinates, hulls: hullsOfPicture(picture, coordinates) };
    return known.hulls;
  }

  function drawBehind(
    ground: CanvasRenderingContext2D,
    { scene, pan, palette, isPlaced }: Drawn,
  ): void {
    ground.translate(pan.x, pan.y);
    ground.scale(scene.zoom, scene.zoom);
    const hulls = hullsOf(scene, isPlaced);
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

/** The label where its node has gone since another scene. */
function movedLabel(label: PlacedLabel, before: Scene, now: Scene): PlacedLabel {
  const [from, to] = [before.coordinates.get(label.id), now.coordinates.get(label.id)];
  if (from === undefined || to === undefined) return label;
  const across = to.x * now.zoom - from.x * before.zoom;
  const down = to.y * now.zoom - from.y * before.zoom;
  const { left, right, top, bottom } = label.box;
  return {
    ...label,
    box: { left: left + across, right: right + across, top: top + down, bottom: bottom + down },
  };
}

/** The sign where it is at another zoom. */
function movedSign(sign: Sign, scale: number): Sign {
  return { ...sign, at: { x: sign.at.x * scale, y: sign.at.y * scale } };
}

interface Drawn {
  readonly scene: Scene;
  readonly pan: Coordinates;
  readonly palette: Palette;
  /** Whether its labels are placed for it, and did not only go with their nodes. */
  readonly isPlaced: boolean;
}

function toneOf(scene: Scene, id: string): Tone {
  const stands = emphasisLevel(scene.emphasis, { type: "node", id });
  if (stands === "near") return "as-is";
  return stands === "fading" ? "away" : stands;
}
