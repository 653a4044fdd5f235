import { type Core } from "cytoscape";
import { type Coordinates } from "../layout/coordinates.ts";
import { type Frame } from "../model/explorer-document.ts";
import { type Besides, fitView, type Room, type View } from "./fit-view.ts";
import { glide, prefersStillness } from "./motion.ts";
import { type Picture } from "./picture.ts";

/** Controls which part of the picture is visible. */
export interface Camera {
  /** Makes everything visible, and not hidden behind what covers the canvas. */
  fit(room: Room, animate: boolean): void;
  /** Whether all of the picture is visible. */
  isAllInSight(room: Room): boolean;
  zoomBy(factor: number): void;
  /**
   * Moves the view so that a node is visible, if it is not. `isCovered` tells whether something covers a
   * point of the window.
   */
  reveal(id: string, isCovered: (x: number, y: number) => boolean): void;
  /** Adopts the host's size; fits the picture again if it is shown as last fitted. */
  resize(room: Room): void;
  zoom(): number;
  /** The place in the picture of a point of the canvas (CSS pixels), and the other way round. */
  toPicture(point: Coordinates): Coordinates;
  toCanvas(place: Coordinates): Coordinates;
  /** The visible part of the picture. */
  frame(): Frame;
  /** Shows a part of the picture entirely, in the middle. */
  look(frame: Frame): void;
}

/** A node nearer to the edge than this is not considered visible, CSS pixels. */
const edge = 30;

/** A camera for the picture that `subject` returns. */
export function createCamera(
  cy: Core,
  host: HTMLElement,
  subject: () => {
    picture: Picture;
    /** Current coordinates of nodes, or those they are moving to. */
    coordinates: ReadonlyMap<string, Coordinates>;
    fontFamily: string;
    besides: Besides;
  },
): Camera {
  let fitted: View | null = null;
  const middle = () => ({ x: host.clientWidth / 2, y: host.clientHeight / 2 });

  function fit(room: Room, animate: boolean): void {
    const { picture, coordinates, fontFamily, besides } = subject();
    const view = fitView(picture, coordinates, room, fontFamily, besides);
    if (view === null) return;
    fitted = view;
    cy.stop();
    if (animate && !prefersStillness()) cy.animate({ ...view }, glide);
    else cy.viewport(view);
  }

  return {
    fit,
    zoom: () => cy.zoom(),
    toPicture({ x, y }) {
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
    },
    toCanvas({ x, y }) {
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return { x: x * zoom + pan.x, y: y * zoom + pan.y };
    },

    frame() {
      // While the animation of a fit is running, its target counts.
      const { zoom, pan } =
        fitted !== null && cy.animated() ? fitted : { zoom: cy.zoom(), pan: cy.pan() };
      return {
        x: -pan.x / zoom,
        y: -pan.y / zoom,
        width: host.clientWidth / zoom,
        height: host.clientHeight / zoom,
      };
    },

    look({ x, y, width, height }) {
      const { clientWidth, clientHeight } = host;
      const zoom = Math.min(clientWidth / width, clientHeight / height);
      fitted = null;
      cy.stop();
      cy.viewport({
        zoom,
        pan: {
          x: clientWidth / 2 - (x + width / 2) * zoom,
          y: clientHeight / 2 - (y + height / 2) * zoom,
        },
      });
    },

    isAllInSight({ width, height, insets }) {
      const { picture, coordinates } = subject();
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return picture.nodes.every(({ id }) => {
        const at = coordinates.get(id);
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
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      cy.zoom({ level, renderedPosition: middle() });
    },

    reveal(id, isCovered) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const { left, top, width, height } = host.getBoundingClientRect();
      const outside = x < edge || x > width - edge || y < edge || y > height - edge;
      if (!outside && !isCovered(left + x, top + y)) return;
      // The upper part of the canvas stays free even when a panel has opened from below.
      const by = { x: middle().x - x, y: height * 0.28 - y };
      if (prefersStillness()) cy.panBy(by);
      else cy.animate({ panBy: by }, glide);
    },

    resize(room) {
      const untouched = fitted !== null && sameView(fitted, { zoom: cy.zoom(), pan: cy.pan() });
      cy.resize();
      if (untouched) fit(room, false);
    },
  };
}

function sameView(a: View, b: View): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.001 &&
    Math.abs(a.pan.x - b.pan.x) < 1 &&
    Math.abs(a.pan.y - b.pan.y) < 1
  );
}
