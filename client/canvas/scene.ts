import { type Coordinates } from "../layout/coordinates.ts";
import { pointOn, type TieCurve } from "../model/ties/tie-curve.ts";
import { type Sign } from "./overlay/draw-signs.ts";
import { type Emphasis, emphasisLevel } from "./emphasis.ts";
import { runAtOnce } from "./large/slices.ts";
import { labelGap, labelSize, textScale } from "./overlay/label-style.ts";
import { type Picture, type PictureTie } from "./picture.ts";
import {
  type Anchor,
  type Box,
  overlap,
  type PlacedLabel,
  placingLabels,
} from "./overlay/place-labels.ts";

/**
 * Everything that is drawn over the graph at one moment. Screen coordinates before panning: model units times
 * zoom.
 */
export interface Scene {
  picture: Picture;
  /** Coordinates in model units of the nodes on the canvas. */
  coordinates: ReadonlyMap<string, Coordinates>;
  bows: ReadonlyMap<string, number>;
  zoom: number;
  /** The visible part; labels stay within it if possible. */
  sight: Box;
  /** What lies over the canvas, such as buttons; read only when labels are placed. */
  covered: () => readonly Box[];
  emphasis: Emphasis;
  fontFamily: string;
  /** Whether the picture is too large for much to be done in one frame. */
  isLarge: boolean;
}

/**
 * With more needed labels than this the picture would be covered: then only the most important are placed.
 */
const mostNeeded = 14;

/** What is further out of sight than this gets no label, CSS pixels. */
const beyond = 320;

function isNearSight({ sight }: Scene, { x, y }: Coordinates): boolean {
  return (
    x > sight.left - beyond &&
    x < sight.right + beyond &&
    y > sight.top - beyond &&
    y < sight.bottom + beyond
  );
}

/** Places the labels of a scene. */
export function labelsOf(
  scene: Scene,
  before: ReadonlyMap<string, Anchor> = new Map(),
): PlacedLabel[] {
  return runAtOnce(labelling(scene, before));
}

/** The same in small steps. */
export function* labelling(
  scene: Scene,
  before: ReadonlyMap<string, Anchor>,
): Generator<void, PlacedLabel[]> {
  const { picture, coordinates, zoom, emphasis } = scene;
  const scale = textScale(zoom);
  const near = [...emphasis.near].filter((mark) => mark.startsWith("node:")).length;
  const wanting = picture.nodes.flatMap((node) => {
    const at = coordinates.get(node.id);
    if (at === undefined || !isNearSight(scene, { x: at.x * zoom, y: at.y * zoom })) return [];
    const stands = emphasisLevel(emphasis, { type: "node", id: node.id });
    const boost = stands === "strong" ? 2000 : stands === "near" ? 1000 : 0;
    return [
      {
        id: node.id,
        centre: { x: at.x * zoom, y: at.y * zoom },
        radius: node.radius * zoom,
        ...labelSize(node.caption, scene.fontFamily, scale),
        importance: node.importance + boost,
        needed: stands === "strong" || (stands === "near" && near <= mostNeeded),
      },
    ];
  });
  yield;
  const points = yield* pointsOnTies(scene);
  const room = { sight: scene.sight, covered: scene.covered() };
  return yield* placingLabels(wanting, points, labelGap * scale, room, before);
}

/** The curve of a tie in screen coordinates; null when an end is not on the canvas. */
function curveOf(scene: Scene, tie: PictureTie): TieCurve | null {
  const [from, to] = [scene.coordinates.get(tie.from), scene.coordinates.get(tie.to)];
  if (from === undefined || to === undefined) return null;
  const { zoom } = scene;
  return {
    from: { x: from.x * zoom, y: from.y * zoom },
    to: { x: to.x * zoom, y: to.y * zoom },
    bow: (scene.bows.get(tie.id) ?? 0) * zoom,
  };
}

function* pointsOnTies(scene: Scene): Generator<void, Coordinates[]> {
  const points: Coordinates[] = [];
  for (const [n, tie] of scene.picture.ties.entries()) {
    if (n % 100 === 99) yield;
    const curve = curveOf(scene, tie);
    if (curve === null) continue;
    const length = Math.hypot(curve.from.x - curve.to.x, curve.from.y - curve.to.y);
    const steps = Math.min(40, Math.max(6, Math.round(length / 14)));
    for (let i = 0; i < steps; i += 1) {
      const point = pointOn(curve, (i + 0.5) / steps);
      if (isNearSight(scene, point)) points.push(point);
    }
  }
  return points;
}

/** With more ties than these the signs are smaller. */
const crowd = 70;

/** Half the width of a sign, CSS pixels. */
export function signRadius({ zoom, picture }: Scene): number {
  const crowded = picture.ties.length > crowd;
  // With many ties on a small screen, large signs would hide the ties.
  return crowded ? 5.6 * Math.min(textScale(zoom), Math.max(0.62, zoom)) : 7.2 * textScale(zoom);
}

/** Where along a tie a sign may be drawn, best first. */
const places = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];

/** With at most this many ties, each may show its number. */
const fewTies = 30;

/** With at most this many signs, each tie has its own; else only so many of the strongest. */
const fewSigns = 40;
const strongest = 24;

/** Whether only some ties of a picture have a sign while nothing is pointed at, so that signs stay readable. */
export function hasSomeSigns({ ties }: Picture): boolean {
  return ties.filter(({ stance }) => stance !== null).length > fewSigns;
}

/**
 * Whether a tie has its sign while nothing is pointed at: each in a small picture, else the strongest of each
 * stance, and those on which somebody said both yes and no. Of equally strong ones the first in the picture.
 */
function signed({ ties }: Picture): (tie: PictureTie) => boolean {
  const signs = ties.filter(({ stance }) => stance !== null);
  if (signs.length <= fewSigns) return () => true;
  const strongestFirst = signs.toSorted((one, other) => other.width - one.width);
  const stances = [...new Set(signs.map(({ stance }) => stance))];
  const shown = new Set(
    stances.flatMap((stance) =>
      strongestFirst
        .filter((tie) => tie.stance === stance)
        .slice(0, Math.ceil(strongest / stances.length)),
    ),
  );
  return (tie) => tie.contradictory || shown.has(tie);
}

/**
 * Places the signs of stances and the numbers of meetings on their ties, without overlapping labels or each
 * other.
 */
export function signsOf(scene: Scene, labels: readonly PlacedLabel[]): Sign[] {
  const { emphasis, picture, zoom } = scene;
  const radius = signRadius(scene);
  const shapes = picture.nodes.flatMap((node) => {
    const at = scene.coordinates.get(node.id);
    return at ? [square({ x: at.x * zoom, y: at.y * zoom }, node.radius * zoom)] : [];
  });
  const taken: Box[] = [...labels.map((label) => label.box), ...shapes];
  const signs: Sign[] = [];
  const hasSign = signed(picture);
  const rank = { strong: 0, near: 1, "as-is": 2, fading: 3, away: 4 } as const;
  const ties = picture.ties
    .map((tie) => ({ tie, stands: emphasisLevel(emphasis, { type: "tie", id: tie.id }) }))
    .toSorted((a, b) => rank[a.stands] - rank[b.stands]);
  for (const { tie, stands } of ties) {
    const lookedAt = stands === "strong" || stands === "near";
    // A number is of all days, not of those that are lit.
    const count = tie.stance === null && emphasis.lights === null ? tie.count : null;
    if (tie.stance !== null && !lookedAt && !hasSign(tie)) continue;
    if (tie.stance === null && (count === null || !(lookedAt || picture.ties.length <= fewTies))) {
      continue;
    }
    const curve = curveOf(scene, tie);
    if (curve === null) continue;
    const free = places
      .map((t) => pointOn(curve, t))
      .find((at) => !taken.some((box) => overlap(box, square(at, radius + 1))));
    if (free === undefined && !lookedAt) continue;
    const at = free ?? pointOn(curve, 0.5);
    taken.push(square(at, radius + 1));
    const away = stands === "away" || stands === "fading";
    if (tie.stance !== null) {
      const { stance, contradictory, isInferred } = tie;
      signs.push({ at, away, stance, contradictory, isInferred });
    } else if (count !== null) signs.push({ at, away, count });
  }
  return signs;
}

function square({ x, y }: Coordinates, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
