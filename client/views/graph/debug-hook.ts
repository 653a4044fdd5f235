import { overlappingLabels } from "../../canvas/overlay/place-labels.ts";
import { type GraphCanvas, type RenderedNode } from "../../canvas/graph-canvas.ts";

/** What tests in a browser may read of the canvas, which they cannot see as elements of the page. Read-only. */
interface ParleyDebug {
  /** Nodes on the canvas, CSS pixels from its upper left corner. */
  nodes(): RenderedNode[];
  /** Labels drawn: the node's id and the box of its label. */
  labels(): { id: string; box: { left: number; top: number; right: number; bottom: number } }[];
  /** Pairs of labels that lie on each other: empty in a readable picture. */
  overlaps(): [string, string][];
  zoom(): number;
}

declare global {
  interface Window {
    __parley?: ParleyDebug;
  }
}

/** Lets tests read the canvas as `window.__parley`. Gives a function that takes it away. */
export function exposeForTests(canvas: GraphCanvas): () => void {
  window.__parley = {
    nodes: () => canvas.allRendered(),
    labels: () => canvas.labels().map(({ id, box }) => ({ id, box })),
    overlaps: () => overlappingLabels(canvas.labels()),
    zoom: () => canvas.camera.zoom(),
  };
  return () => {
    delete window.__parley;
  };
}
