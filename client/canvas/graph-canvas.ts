import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import { type Besides } from "./fit-view.ts";
import { type OneSelected, selectedNodes, type Selection } from "../model/selection.ts";
import { type Lights } from "../model/moment.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { type CanvasEvents, listen } from "./canvas-events.ts";
import { bowsOf, tieElementId, tieIdOf, toElements } from "./elements.ts";
import { type Emphasis, emphasisOf, emphasisLevel } from "./emphasis.ts";
import { type Camera, createCamera } from "./camera.ts";
import { createOverlay } from "./overlay/overlay.ts";
import { type Palette } from "./palette.ts";
import { type Picture } from "./picture.ts";
import { type Box, type PlacedLabel } from "./overlay/place-labels.ts";
import { prefersStillness } from "./motion.ts";
import { stylesheet } from "./stylesheet.ts";
import { createElementKeeper } from "./large/element-keeper.ts";
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
  /** Draws something more over the picture whenever it is drawn elsewhere. Returns a function that ends this. */
  alsoPaint(paint: (context: CanvasRenderingContext2D) => void): () => void;
  /**
   * Keeps labels off what stands on the picture besides nodes, and fits the picture with it. Takes the place of what was
   * told before; null: nothing any more.
   */
  alsoHold(besides: Besides | null): void;
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
/** A picture of more nodes and ties is drawn by bitmaps, and changed in slices: see client/canvas/large. */
const large = 1000;
/** A picture that has not changed for so long is at rest, ms. */
const rest = 140;
/** Labels are placed again after this many CSS pixels of panning. */
const panStep = 80;

/**
 * Creates a canvas in a host element that has a size and `position: relative`.
 *
 * @param covered what lies over the host, CSS pixels from its upper left corner: no label should be there
 */
export function createGraphCanvas(
  host: HTMLElement,
  firstPalette: Palette,
  events: CanvasEvents,
  covered: () => readonly Box[] = () => [],
): GraphCanvas {
  const ground = document.createElement("div");
  Object.assign(ground.style, { position: "absolute", inset: "0" });
  host.append(ground);
  const overlay = createOverlay(host);
  let palette = firstPalette;
  let picture: Picture = { nodes: [], ties: [], frames: [], standsFor: new Map() };
  let emphasis = noEmphasis;
  let version = 0;
  /** Waits until the picture is at rest; what it was like then. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  let restingStamp = "";
  let drawnStamp = "";
  /** Current coordinates of nodes, or those they are moving to. */
  let targets: ReadonlyMap<string, Coordinates> = new Map();
  let pinnedNow: ReadonlySet<string> = new Set();
  let bows: ReadonlyMap<string, number> = new Map();
  let places: { version: number; at: ReadonlyMap<string, Coordinates> } | null = null;
  let moves = 0;
  let besides: Besides = () => [];
  const painters = new Set<(context: CanvasRenderingContext2D) => void>();

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
    if (keeper.isAdding()) return targets;
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
    const isLarge = keeper.isLarge();
    const scene = {
      picture,
      coordinates: coordinates(),
      bows,
      zoom: cy.zoom(),
      sight: visibleBox(host, cy.pan()),
      covered: () => [...coveredAt(cy.pan()), ...besides(cy.zoom())],
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
    if (keeper.isAdding() && exactStamp === drawnStamp) return;
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

  /** What lies over the host, in screen coordinates before panning. */
  function coveredAt({ x, y }: Coordinates): Box[] {
    return covered().map(({ left, right, top, bottom }) => ({
      left: left - x,
      right: right - x,
      top: top - y,
      bottom: bottom - y,
    }));
  }

  function drawAgain(): void {
    drawnStamp = "";
    cy.forceRender();
  }

  const keeper = createElementKeeper(cy, {
    picture: () => picture,
    coordinates,
    palette: () => palette,
  });

  function classify(): void {
    keeper.classify((element) => {
      const level = element.isEdge()
        ? emphasisLevel(emphasis, { type: "tie", id: tieIdOf(element.id()) })
        : emphasisLevel(emphasis, { type: "node", id: element.id() });
      const pins = pinnedNow.has(element.id()) ? ["pinned"] : [];
      return [...(level === "as-is" ? [] : [level]), ...pins].join(" ");
    });
  }

  cy.on("render", draw);
  cy.on("position add remove", () => {
    moves += 1;
  });
  cy.on("position", () => {
    version += 1;
  });
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
    besides,
  }));

  return {
    camera,

    overview: () => ({ picture, coordinates: coordinates(), palette }),

    show(next, wanted, { animate, from }) {
      picture = next;
      targets = wanted;
      version += 1;
      const elements = toElements(next, wanted);
      bows = new Map(
        elements
          .filter(({ group }) => group === "edges")
          .map(({ data }) => [tieIdOf(data.id ?? ""), Number(data["bow"])]),
      );
      const glides = animate && !prefersStillness();
      const start = from === null ? null : cy.getElementById(from);
      keeper.sync(elements, next.nodes.length + next.ties.length > large, {
        animate: glides,
        from: glides && start?.isNode() ? { ...start.position() } : null,
      });
    },

    emphasise(selection, hover, pinned, lights) {
      emphasis = emphasisOf(picture, selection, hover, lights);
      version += 1;
      pinnedNow = pinned;
      classify();
      cy.forceRender();
    },

    repaint(next) {
      const isSame = next === palette;
      palette = next;
      version += 1;
      keeper.repaint(() => toElements(picture, targets), !isSame);
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

    isSettled: () => keeper.isSettled(),
    whenComplete: () => keeper.whenComplete(),

    paint(context) {
      overlay.paint(context, "behind");
      keeper.paint(context);
      overlay.paint(context, "before");
      for (const more of painters) more(context);
    },

    alsoHold(next) {
      besides = next ?? (() => []);
      version += 1;
      cy.forceRender();
    },

    alsoPaint(more) {
      painters.add(more);
      return () => painters.delete(more);
    },

    stop() {
      clearTimeout(resting);
      keeper.stop();
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
