import { type Core } from "cytoscape";
import { type Coordinates } from "../layout/coordinates.ts";
import { type Frame } from "../model/explorer-document.ts";
import { fitView, type Room, type View } from "./fit-view.ts";
import { glide, prefersStillness } from "./motion.ts";
import { type Picture } from "./picture.ts";

/** What part of the picture is seen. */
export interface Camera {
  /** Brings everything into sight, off what lies over the canvas. */
  fit(room: Room, animate: boolean): void;
  /** Does all of the picture lie in sight? */
  isAllInSight(room: Room): boolean;
  zoomBy(factor: number): void;
  /** Moves the view so that a node is in sight, if it is not: `isCovered` tells of a point in the window. */
  reveal(id: string, isCovered: (x: number, y: number) => boolean): void;
  /** Takes the host's size; fits the picture anew if it is seen as it was fitted last. */
  resize(room: Room): void;
  zoom(): number;
  /** The part of the picture that is in sight. */
  frame(): Frame;
  /** Brings a part of the picture into sight, all of it, in the middle. */
  look(frame: Frame): void;
}

/** Nearer to the edge than this is not well in sight, CSS pixels. */
const edge = 30;

/** A camera for the picture that `subject` gives. */
export function createCamera(
  cy: Core,
  host: HTMLElement,
  subject: () => {
    picture: Picture;
    /** Where nodes stand, or glide to. */
    coordinates: ReadonlyMap<string, Coordinates>;
    fontFamily: string;
  },
): Camera {
  let fitted: View | null = null;
  const middle = () => ({ x: host.clientWidth / 2, y: host.clientHeight / 2 });

  function fit(room: Room, animate: boolean): void {
    const { picture, coordinates, fontFamily } = subject();
    const view = fitView(picture, coordinates, room, fontFamily);
    if (view === null) return;
    fitted = view;
    cy.stop();
    if (animate && !prefersStillness()) cy.animate({ ...view }, glide);
    else cy.viewport(view);
  }

  return {
    fit,
    zoom: () => cy.zoom(),

    frame() {
      // On its way to where it was fitted, it is as good as there.
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
      // The upper part of the canvas is free even when a panel has come up from below.
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
