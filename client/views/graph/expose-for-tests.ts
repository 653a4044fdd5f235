import { overlappingLabels } from "../../canvas/overlay/place-labels.ts";
import { type GraphCanvas, type RenderedNode } from "../../canvas/graph-canvas.ts";

/** What browser tests may read of the canvas, whose content is not in the page's elements. Read-only. */
interface ParleyDebug {
  /** Nodes on the canvas, CSS pixels from its upper left corner. */
  nodes(): RenderedNode[];
  /** Labels that are drawn: the node's id and the box of its label. */
  labels(): { id: string; box: { left: number; top: number; right: number; bottom: number } }[];
  /** Pairs of labels that overlap: empty in a readable picture. */
  overlaps(): [string, string][];
  zoom(): number;
}

declare global {
  interface Window {
    __parley?: ParleyDebug;
  }
}

/** Exposes the canvas to tests as `window.__parley`. Returns a function that removes it. */
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
