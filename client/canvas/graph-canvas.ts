import cytoscape, { type Core, type EventObject, type NodeSingular } from "cytoscape";
import { type Coordinates, type Selection } from "../model/explorer-state.ts";
import { bowsOf, tieElementId, tieIdOf, toElements } from "./elements.ts";
import { type Emphasis, emphasisOf, standing } from "./emphasis.ts";
import { fitView, type Room, type View } from "./fit-view.ts";
import { createOverlay } from "./overlay.ts";
import { type Palette } from "./palette.ts";
import { type Picture } from "./picture.ts";
import { type Box, type PlacedLabel } from "./place-labels.ts";
import { stylesheet } from "./stylesheet.ts";
import { zoomByWheel } from "./wheel-zoom.ts";

/** What the reader does on the canvas. */
export interface CanvasEvents {
  select(selection: Selection | null): void;
  hover(hover: Selection | null): void;
  /** A node was dragged to another place (model units). */
  moved(id: string, at: Coordinates): void;
  /** A node was clicked twice. */
  expand(id: string): void;
  /** The canvas was drawn: what is placed over it may follow. */
  drawn(): void;
}

/** Where a node is on the canvas, CSS pixels from its upper left corner. */
export interface RenderedNode {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** One Cytoscape canvas with its labels. */
export interface GraphCanvas {
  /** Makes the canvas show a picture by the least change; `animate` lets what moves glide. */
  show(
    picture: Picture,
    coordinates: ReadonlyMap<string, Coordinates>,
    options: { animate: boolean; from: string | null },
  ): void;
  emphasise(
    selection: Selection | null,
    hover: Selection | null,
    pinned: ReadonlySet<string>,
  ): void;
  repaint(palette: Palette): void;
  /** Brings everything into sight, off what lies over the canvas. */
  fit(room: Room, animate: boolean): void;
  /** Does all of the picture lie in sight? */
  isAllInSight(room: Room): boolean;
  zoomBy(factor: number): void;
  /** Moves the view so that a node is in sight, if it is not: `isCovered` tells of a point in the window. */
  reveal(id: string, isCovered: (x: number, y: number) => boolean): void;
  /** Where a node stands or is gliding to, model units; null when it is not on the canvas. */
  coordinatesOf(id: string): Coordinates | null;
  rendered(id: string): RenderedNode | null;
  allRendered(): RenderedNode[];
  /** The labels drawn last, with their boxes in CSS pixels from the canvas's upper left corner. */
  labels(): PlacedLabel[];
  zoom(): number;
  /** Takes the host's size; fits the picture anew if it is seen as it was fitted last. */
  resize(room: Room): void;
  stop(): void;
}

const noEmphasis: Emphasis = {
  strong: new Set(),
  near: new Set(),
  rest: "as-is",
  selected: null,
};
/** CSS pixels of panning after which labels are placed anew. */
const panStep = 80;
const glide = { duration: 320, easing: "ease-out-cubic" } as const;

/** Starts a canvas in a host element that has a size and stands relative. */
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
  let picture: Picture = { nodes: [], ties: [] };
  let emphasis = noEmphasis;
  let version = 0;
  let fitted: View | null = null;
  /** Where nodes stand, or glide to. */
  let targets: ReadonlyMap<string, Coordinates> = new Map();

  const cy: Core = cytoscape({
    container: ground,
    style: stylesheet(palette),
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.08,
    maxZoom: 4,
    layout: { name: "preset" },
  });
  const stopWheel = zoomByWheel(ground, cy);

  function coordinates(): Map<string, Coordinates> {
    return new Map(cy.nodes().map((node) => [node.id(), node.position()]));
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
      bows: bowsOf(picture.ties, at),
      zoom: cy.zoom(),
      sight: sightOf(host, cy.pan()),
      emphasis,
      fontFamily: palette.fontFamily,
    };
    // A pan of some way brings other labels into sight.
    const pan = cy.pan();
    const [panX, panY] = [Math.round(pan.x / panStep), Math.round(pan.y / panStep)];
    overlay.draw(scene, pan, palette, `${version}|${cy.zoom()}|${panX}|${panY}`);
    events.drawn();
  }

  function classify(pinned: ReadonlySet<string>): void {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const stands = standing(emphasis, { type: "node", id: node.id() });
        node.classes([stands, ...(pinned.has(node.id()) ? ["pinned"] : [])]);
      });
      cy.edges().forEach((edge) => {
        edge.classes([standing(emphasis, { type: "tie", id: tieIdOf(edge.id()) })]);
      });
    });
  }

  cy.on("render", draw);
  cy.on("position", () => {
    version += 1;
  });
  cy.on("tap", ({ target }: EventObject) => {
    if (target === cy) events.select(null);
    else events.select(selectionOf(target));
  });
  cy.on("dbltap", "node", ({ target }: EventObject) => events.expand(target.id()));
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => events.hover(selectionOf(target)));
  cy.on("mouseout", "node, edge", () => events.hover(null));
  cy.on("drag", "node", bend);
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    targets = new Map([...targets, [target.id(), { ...target.position() }]]);
    events.moved(target.id(), { ...target.position() });
  });

  const canvas: GraphCanvas = {
    show(next, wanted, { animate, from }) {
      picture = next;
      targets = wanted;
      version += 1;
      const elements = toElements(next, wanted);
      const ids = new Set(elements.map((element) => element.data.id));
      const start = from === null ? undefined : cy.getElementById(from).position();
      cy.batch(() => {
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove();
        for (const element of elements) {
          const known = cy.getElementById(element.data.id ?? "");
          if (known.empty()) {
            const place = animate && start && element.position ? { ...start } : element.position;
            cy.add(place ? { ...element, position: place } : element);
          } else known.data(element.data);
        }
      });
      for (const { data, position } of elements) {
        const node = cy.getElementById(data.id ?? "");
        if (position === undefined || isAt(node, position)) continue;
        node.stop();
        if (animate && !prefersStillness()) node.animate({ position: { ...position } }, glide);
        else node.position({ ...position });
      }
    },

    emphasise(selection, hover, pinned) {
      emphasis = emphasisOf(picture, selection, hover);
      version += 1;
      classify(pinned);
      cy.forceRender();
    },

    repaint(next) {
      palette = next;
      version += 1;
      cy.style(stylesheet(palette));
      cy.forceRender();
    },

    fit(room, animate) {
      const view = fitView(picture, targets, room, palette.fontFamily);
      if (view === null) return;
      fitted = view;
      cy.stop();
      if (animate && !prefersStillness()) cy.animate({ ...view }, glide);
      else cy.viewport(view);
    },

    isAllInSight({ width, height, insets }) {
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return picture.nodes.every(({ id }) => {
        const at = targets.get(id);
        if (at === undefined) return true;
        const [left, top] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
        return (
          left >= insets.left &&
          left <= width - insets.right &&
          top >= insets.top &&
          top <= height - insets.bottom
        );
      });
    },

    zoomBy(factor) {
      const { width, height } = sizeOf(host);
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
    },

    reveal(id, isCovered) {
      const place = canvas.rendered(id);
      if (place === null) return;
      const { width, height } = sizeOf(host);
      const { left, top } = host.getBoundingClientRect();
      const outside = place.x < 30 || place.x > width - 30 || place.y < 30 || place.y > height - 30;
      if (!outside && !isCovered(left + place.x, top + place.y)) return;
      // The upper part of the canvas is free even when a panel has come up from below.
      const by = { x: width / 2 - place.x, y: height * 0.28 - place.y };
      if (prefersStillness()) cy.panBy(by);
      else cy.animate({ panBy: by }, glide);
    },

    coordinatesOf: (id) => (cy.getElementById(id).empty() ? null : (targets.get(id) ?? null)),

    rendered(id) {
      const node = cy.getElementById(id);
      return node.empty() || !node.isNode() ? null : renderedNode(node, cy.zoom());
    },

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

    zoom: () => cy.zoom(),
    resize(room) {
      const untouched = fitted !== null && sameView(fitted, { zoom: cy.zoom(), pan: cy.pan() });
      cy.resize();
      if (untouched) canvas.fit(room, false);
    },

    stop() {
      stopWheel();
      cy.destroy();
      host.replaceChildren();
    },
  };
  return canvas;
}

function selectionOf(target: { isNode(): boolean; id(): string }): Selection {
  return target.isNode()
    ? { type: "node", id: target.id() }
    : { type: "tie", id: tieIdOf(target.id()) };
}

function isAt(node: NodeSingular, { x, y }: Coordinates): boolean {
  const at = node.position();
  return Math.abs(at.x - x) < 0.01 && Math.abs(at.y - y) < 0.01;
}

function renderedNode(node: NodeSingular, zoom: number): RenderedNode {
  const { x, y } = node.renderedPosition();
  return { id: node.id(), x, y, radius: (node.width() / 2) * zoom };
}

function sameView(a: View, b: View): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.001 &&
    Math.abs(a.pan.x - b.pan.x) < 1 &&
    Math.abs(a.pan.y - b.pan.y) < 1
  );
}

/** The part of the plane that the host shows, in screen coordinates before panning. */
function sightOf(host: HTMLElement, { x, y }: Coordinates): Box {
  const { width, height } = sizeOf(host);
  return { left: -x, top: -y, right: width - x, bottom: height - y };
}

function sizeOf(host: HTMLElement): { width: number; height: number } {
  return { width: host.clientWidth, height: host.clientHeight };
}

function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
