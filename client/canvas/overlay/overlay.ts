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
import { labelsOf, type Scene, signRadius, signsOf } from "../scene.ts";

/** What is drawn behind the graph (the hulls of the sides) and in front of it (labels and signs). */
export interface Overlay {
  /**
   * Draws a scene moved by `pan`. Labels are placed again only when `stamp` changes; while a large picture
   * moves they go with their nodes, because placing them takes longer than a frame. Returns whether they are
   * still to be placed, once the picture is at rest.
   */
  draw(
    scene: Scene,
    pan: Coordinates,
    palette: Palette,
    stamp: string,
    moves: boolean,
  ): { placed: boolean };
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
  let known: {
    picture: Scene["picture"];
    at: ReadonlyMap<string, Coordinates>;
    hulls: Hull[];
  } | null = null;

  function place(scene: Scene, stamp: string, moves: boolean): void {
    if (stamp === lastStamp) return;
    if (moves && last !== null && last.scene.picture === scene.picture) {
      labels = labels.map((label) => movedLabel(label, last?.scene ?? scene, scene));
      signs = signsOf(scene, labels);
      return;
    }
    lastStamp = stamp;
    labels = labelsOf(scene, anchors);
    signs = signsOf(scene, labels);
    anchors = new Map(labels.map((label) => [label.id, label.anchor]));
  }

  return {
    labels: () => labels,
    draw(scene, pan, palette, stamp, moves) {
      place(scene, stamp, moves);
      last = { scene, pan, palette };
      const ground = behind.begin();
      if (ground !== null) drawBehind(ground, last);
      const drawing = before.begin();
      if (drawing !== null) drawBefore(drawing, last);
      return { placed: stamp === lastStamp };
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
  function hullsOf({ picture, coordinates }: Scene): Hull[] {
    const isSame =
      known?.picture === picture &&
      picture.nodes.every(({ id }) => {
        const [a, b] = [known?.at.get(id), coordinates.get(id)];
        return a?.x === b?.x && a?.y === b?.y;
      });
    if (known !== null && isSame) return known.hulls;
    const at = new Map([...coordinates].map(([id, { x, y }]) => [id, { x, y }]));
    known = { picture, at, hulls: hullsOfPicture(picture, coordinates) };
    return known.hulls;
  }

  function drawBehind(ground: CanvasRenderingContext2D, { scene, pan, palette }: Drawn): void {
    ground.translate(pan.x, pan.y);
    ground.scale(scene.zoom, scene.zoom);
    const hulls = hullsOf(scene);
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
