import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import { type OneSelected, selectedNodes, type Selection } from "../model/selection.ts";
import { type Lights } from "../model/moment.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { type CanvasEvents, listen } from "./canvas-events.ts";
import { bowsOf, tieElementId, tieIdOf, toElements } from "./elements.ts";
import { drawElements } from "./draw-elements.ts";
import { type Emphasis, emphasisOf, emphasisLevel } from "./emphasis.ts";
import { type Camera, createCamera } from "./camera.ts";
import { createOverlay } from "./overlay/overlay.ts";
import { type Palette } from "./palette.ts";
import { type Picture } from "./picture.ts";
import { type Box, type PlacedLabel } from "./overlay/place-labels.ts";
import { prefersStillness } from "./motion.ts";
import { changesTo, moveElements, removeGone, syncingElements } from "./sync-elements.ts";
import { stylesheet } from "./stylesheet.ts";
import { createClassifier } from "./large/classify.ts";
import { createLargePainter } from "./large/large-painter.ts";
import { createPointing } from "./large/pointing.ts";
import { cornersOf, drawSkeleton } from "./large/skeleton.ts";
import { inBatch, runAtOnce, runInSlices } from "./large/slices.ts";
import { magnification } from "./tie-width.ts";
import { zoomByWheel } from "./zoom-by-wheel.ts";

/** A node's place on the canvas, in CSS pixels from its upper left corner. */
export interface RenderedNode {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** One Cytoscape canvas with its labels. */
export interface GraphCanvas {
  camera: Camera;
  /** Updates the canvas to a picture with as few changes as possible; with `animate` nodes move smoothly. */
  show(
    picture: Picture,
    coordinates: ReadonlyMap<string, Coordinates>,
    options: { animate: boolean; from: string | null },
  ): void;
  emphasise(
    selection: Selection | null,
    hover: readonly OneSelected[],
    pinned: ReadonlySet<string>,
    lights: Lights | null,
  ): void;
  repaint(palette: Palette): void;
  /**
   * The coordinates of a node, or those it is moving to, in model units; null when it is not on the canvas.
   */
  coordinatesOf(id: string): Coordinates | null;
  rendered(id: string): RenderedNode | null;
  allRendered(): RenderedNode[];
  /** The middle of a tie, CSS pixels from the canvas's upper left corner; null when it is not on the canvas. */
  middleOf(tie: string): Coordinates | null;
  /** The canvas's rectangle in the window. */
  bounds(): DOMRect;
  /** The labels drawn last, with their boxes in CSS pixels from the canvas's upper left corner. */
  labels(): PlacedLabel[];
  /** What an overview shows: the picture, where its nodes are now, and the colours. */
  overview(): {
    picture: Picture;
    coordinates: ReadonlyMap<string, Coordinates>;
    palette: Palette;
  };
  /** Whether all of the picture is there and drawn as it is: large ones need some frames. */
  isSettled(): boolean;
  /** Resolves when all of the picture is there, though it may not be drawn yet. */
  whenComplete(): Promise<void>;
  /** Draws the visible picture onto another context, in CSS pixels. */
  paint(context: CanvasRenderingContext2D): void;
  stop(): void;
}

const noEmphasis: Emphasis = {
  strong: new Set(),
  near: new Set(),
  rest: "as-is",
  selected: null,
  lights: null,
};
/** In a picture of more nodes, labels are placed again only when it is at rest. */
const manyNodes = 150;
/** A picture of more nodes and ties is drawn by bitmaps, and changed in slices: see large-painter.ts. */
const large = 1000;
/** If more elements come and go, what was drawn is of no use. */
const fewChanges = 400;
/** How long elements may be added or restyled in one frame, ms; as long again takes Cytoscape to style them. */
const slice = 5;
/** A picture that has not changed for so long is at rest, ms. */
const rest = 140;
/** Labels are placed again after this many CSS pixels of panning. */
const panStep = 80;

/** Creates a canvas in a host element that has a size and `position: relative`. */
export function createGraphCanvas(
  host: HTMLElement,
  firstPalette: Palette,
  events: CanvasEvents,
): GraphCanvas {
  const ground = document.createElement("div");
  Object.assign(ground.style, { position: "absolute", inset: "0" });
  host.append(ground);
  const overlay = createOverlay(host);
  let palette = firstPalette;
  let picture: Picture = { nodes: [], ties: [], frames: [], standsFor: new Map() };
  let emphasis = noEmphasis;
  let version = 0;
  let magnified = 1;
  /** Waits until the picture is at rest; what it was like then. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  let restingStamp = "";
  let drawnStamp = "";
  /** Current coordinates of nodes, or those they are moving to. */
  let targets: ReadonlyMap<string, Coordinates> = new Map();
  let isLarge = false;
  /** Stops the adding of elements that is going on; null if there is none. */
  let stopSync: (() => void) | null = null;
  let waiting: (() => void)[] = [];
  let pinnedNow: ReadonlySet<string> = new Set();
  let bows: ReadonlyMap<string, number> = new Map();
  let places: { version: number; at: ReadonlyMap<string, Coordinates> } | null = null;
  let moves = 0;

  const cy: Core = cytoscape({
    container: ground,
    style: stylesheet(palette),
    autounselectify: true,
    boxSelectionEnabled: true,
    minZoom: 0.08,
    maxZoom: 4,
    layout: { name: "preset" },
  });
  const stopWheel = zoomByWheel(ground, cy);

  function coordinates(): ReadonlyMap<string, Coordinates> {
    // Nodes that are still being added have their places already.
    if (stopSync !== null) return targets;
    if (places?.version !== moves) {
      const at = new Map(
        cy.nodes("[frame = 0]").map((node) => [node.id(), { ...node.position() }] as const),
      );
      places = { version: moves, at };
    }
    return places.at;
  }

  /** Bends the ties of nodes that are dragged. */
  function bend(ids: ReadonlySet<string>): void {
    const touched = picture.ties.filter(({ from, to }) => ids.has(from) || ids.has(to));
    const bent = bowsOf(touched, coordinates());
    cy.batch(() => {
      for (const [id, bow] of bent) cy.getElementById(tieElementId(id)).data("bow", bow);
    });
    bows = new Map([...bows, ...bent]);
  }

  function draw(): void {
    const scene = {
      picture,
      coordinates: coordinates(),
      bows,
      zoom: cy.zoom(),
      sight: visibleBox(host, cy.pan()),
      emphasis,
      fontFamily: palette.fontFamily,
      isLarge,
    };
    // Panning far enough makes other labels visible.
    const pan = cy.pan();
    const [panX, panY] = [Math.round(pan.x / panStep), Math.round(pan.y / panStep)];
    const stamp = `${version}|${cy.zoom()}|${panX}|${panY}`;
    // Nothing of this changes while elements are added.
    const exactStamp = `${stamp}|${pan.x}|${pan.y}`;
    if (stopSync !== null && exactStamp === drawnStamp) return;
    drawnStamp = exactStamp;
    const waits = picture.nodes.length > manyNodes || isLarge;
    const isMoving = isLarge || (waits && stamp !== restingStamp);
    clearTimeout(resting);
    const { placed } = overlay.draw(scene, pan, palette, stamp, isMoving);
    if (!placed) {
      resting = setTimeout(() => {
        restingStamp = stamp;
        if (isLarge) overlay.placeInSlices(stamp, drawAgain);
        else cy.forceRender();
      }, rest);
    }
    events.drawn();
  }

  function drawAgain(): void {
    drawnStamp = "";
    cy.forceRender();
  }

  const classifier = createClassifier(cy, slice);

  function classify(): void {
    classifier.classify((element) => {
      const level = element.isEdge()
        ? emphasisLevel(emphasis, { type: "tie", id: tieIdOf(element.id()) })
        : emphasisLevel(emphasis, { type: "node", id: element.id() });
      const pins = pinnedNow.has(element.id()) ? ["pinned"] : [];
      return [...(level === "as-is" ? [] : [level]), ...pins].join(" ");
    });
  }

  function restyle(): void {
    magnified = isLarge ? 1 : magnification(cy.zoom());
    cy.style(stylesheet(palette, magnified, isLarge));
  }

  cy.on("render", draw);
  cy.on("zoom", () => {
    if (!isLarge && magnification(cy.zoom()) !== magnified) restyle();
  });
  cy.on("position add remove", () => {
    moves += 1;
  });
  cy.on("position", () => {
    version += 1;
  });
  const painter = createLargePainter(cy, {
    corners: () => cornersOf(coordinates()),
    skeleton: (context) => drawSkeleton(context, picture, coordinates(), palette),
  });

  const pointing = createPointing(cy);

  function addInSlices(elements: readonly ElementDefinition[], steps: Generator<void, void>): void {
    const changes = changesTo(cy, elements);
    if (changes > fewChanges) painter.forget();
    if (changes > 0) painter.hold(true);
    const measure = () => {
      moveElements(cy, elements, false);
      stopSync = runInSlices(pointing.measuring(), slice, complete);
    };
    stopSync = runInSlices(steps, slice, measure, (part) => inBatch(cy, part));
    cy.forceRender();
  }

  function complete(): void {
    stopSync = null;
    painter.hold(false);
    classify();
    for (const resolve of waiting) resolve();
    waiting = [];
    cy.forceRender();
  }
  listen(cy, {
    ...events,
    dragged: bend,
    moved(at) {
      targets = new Map([...targets, ...at]);
      events.moved(at);
    },
    movingWith: (id) => {
      const together = selectedNodes(emphasis.selected);
      return together.includes(id) ? together.filter((other) => other !== id) : [];
    },
  });

  const camera = createCamera(cy, host, () => ({
    picture,
    coordinates: targets,
    fontFamily: palette.fontFamily,
  }));

  return {
    camera,

    overview: () => ({ picture, coordinates: coordinates(), palette }),

    show(next, wanted, { animate, from }) {
      picture = next;
      targets = wanted;
      version += 1;
      stopSync?.();
      stopSync = null;
      const elements = toElements(next, wanted);
      bows = new Map(
        elements
          .filter(({ group }) => group === "edges")
          .map(({ data }) => [tieIdOf(data.id ?? ""), Number(data["bow"])]),
      );
      const wasLarge = isLarge;
      isLarge = next.nodes.length + next.ties.length > large;
      const glides = animate && !isLarge && !wasLarge && !prefersStillness();
      const start = from === null ? null : cy.getElementById(from);
      const glideFrom = glides && start?.isNode() ? { ...start.position() } : null;
      const steps = syncingElements(cy, elements, { animate: glides, from: glideFrom });
      if (isLarge !== wasLarge) {
        removeGone(cy, elements);
        restyle();
        painter.use(isLarge);
        pointing.use(isLarge);
      }
      if (isLarge) {
        addInSlices(elements, steps);
        return;
      }
      cy.batch(() => runAtOnce(steps));
      moveElements(cy, elements, glides);
      for (const resolve of waiting) resolve();
      waiting = [];
    },

    emphasise(selection, hover, pinned, lights) {
      emphasis = emphasisOf(picture, selection, hover, lights);
      version += 1;
      pinnedNow = pinned;
      if (stopSync === null) classify();
      cy.forceRender();
    },

    repaint(next) {
      const isSame = next === palette;
      palette = next;
      version += 1;
      if (isLarge && !isSame) {
        // To style thousands of elements at once takes much longer than to add them again in slices.
        stopSync?.();
        cy.elements().remove();
        restyle();
        const elements = toElements(picture, targets);
        addInSlices(elements, syncingElements(cy, elements, { animate: false, from: null }));
      } else if (!isLarge) restyle();
      cy.forceRender();
    },

    coordinatesOf: (id) => (cy.getElementById(id).empty() ? null : (targets.get(id) ?? null)),

    rendered(id) {
      const node = cy.getElementById(id);
      return node.empty() || !node.isNode() ? null : renderedNode(node, cy.zoom());
    },

    middleOf(tie) {
      const edge = cy.getElementById(tieElementId(tie));
      return edge.empty() || !edge.isEdge() ? null : edge.renderedMidpoint();
    },

    bounds: () => host.getBoundingClientRect(),

    allRendered: () => cy.nodes().map((node) => renderedNode(node, cy.zoom())),

    labels() {
      const pan = cy.pan();
      return overlay.labels().map((label) => ({
        ...label,
        box: {
          left: label.box.left + pan.x,
          right: label.box.right + pan.x,
          top: label.box.top + pan.y,
          bottom: label.box.bottom + pan.y,
        },
      }));
    },

    isSettled: () => stopSync === null && painter.isDone(),

    whenComplete: () =>
      stopSync === null
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),

    paint(context) {
      overlay.paint(context, "behind");
      drawElements(cy, context, isLarge ? magnification(cy.zoom()) : 1);
      overlay.paint(context, "before");
    },

    stop() {
      clearTimeout(resting);
      stopSync?.();
      classifier.stop();
      painter.stop();
      stopWheel();
      cy.destroy();
      host.replaceChildren();
    },
  };
}

function renderedNode(node: NodeSingular, zoom: number): RenderedNode {
  const { x, y } = node.renderedPosition();
  return { id: node.id(), x, y, radius: (node.width() / 2) * zoom };
}

/** The part of the plane that the host shows, in screen coordinates before panning. */
function visibleBox(host: HTMLElement, { x, y }: Coordinates): Box {
  return { left: -x, top: -y, right: host.clientWidth - x, bottom: host.clientHeight - y };
}
