import cytoscape, { type Core, type NodeSingular } from "cytoscape";
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
import { syncElements } from "./sync-elements.ts";
import { stylesheet } from "./stylesheet.ts";
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
  /** Current coordinates of nodes, or those they are moving to. */
  let targets: ReadonlyMap<string, Coordinates> = new Map();

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

  function coordinates(): Map<string, Coordinates> {
    return new Map(cy.nodes("[frame = 0]").map((node) => [node.id(), { ...node.position() }]));
  }

  function bend(): void {
    const bows = bowsOf(picture.ties, coordinates());
    cy.batch(() => {
      for (const [id, bow] of bows) cy.getElementById(tieElementId(id)).data("bow", bow);
    });
  }

  function draw(): void {
    const at = coordinates();
    const scene = {
      picture,
      coordinates: at,
      bows: new Map(cy.edges().map((edge) => [tieIdOf(edge.id()), Number(edge.data("bow"))])),
      zoom: cy.zoom(),
      sight: visibleBox(host, cy.pan()),
      emphasis,
      fontFamily: palette.fontFamily,
    };
    // Panning far enough makes other labels visible.
    const pan = cy.pan();
    const [panX, panY] = [Math.round(pan.x / panStep), Math.round(pan.y / panStep)];
    const stamp = `${version}|${cy.zoom()}|${panX}|${panY}`;
    const moves = picture.nodes.length > manyNodes && stamp !== restingStamp;
    clearTimeout(resting);
    const { placed } = overlay.draw(scene, pan, palette, stamp, moves);
    if (!placed) {
      resting = setTimeout(() => {
        restingStamp = stamp;
        cy.forceRender();
      }, rest);
    }
    events.drawn();
  }

  function classify(pinned: ReadonlySet<string>): void {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const stands = emphasisLevel(emphasis, { type: "node", id: node.id() });
        node.classes([stands, ...(pinned.has(node.id()) ? ["pinned"] : [])]);
      });
      cy.edges().forEach((edge) => {
        edge.classes([emphasisLevel(emphasis, { type: "tie", id: tieIdOf(edge.id()) })]);
      });
    });
  }

  cy.on("render", draw);
  cy.on("zoom", () => {
    if (magnification(cy.zoom()) === magnified) return;
    magnified = magnification(cy.zoom());
    cy.style(stylesheet(palette, magnified));
  });
  cy.on("position", () => {
    version += 1;
  });
  listen(cy, {
    ...events,
    dragged: bend,
    moved(places) {
      targets = new Map([...targets, ...places]);
      events.moved(places);
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
      const start = from === null ? null : cy.getElementById(from);
      const glideFrom = animate && start?.isNode() ? { ...start.position() } : null;
      syncElements(cy, toElements(next, wanted), {
        animate: animate && !prefersStillness(),
        from: glideFrom,
      });
    },

    emphasise(selection, hover, pinned, lights) {
      emphasis = emphasisOf(picture, selection, hover, lights);
      version += 1;
      classify(pinned);
      cy.forceRender();
    },

    repaint(next) {
      palette = next;
      version += 1;
      cy.style(stylesheet(palette, magnified));
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

    paint(context) {
      overlay.paint(context, "behind");
      drawElements(cy, context);
      overlay.paint(context, "before");
    },

    stop() {
      clearTimeout(resting);
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
