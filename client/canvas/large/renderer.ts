import { type Core, type EdgeSingular, type NodeSingular } from "cytoscape";

/** What is used of Cytoscape's canvas renderer beyond its types. */
export interface Renderer {
  render(options?: { forcedContext?: unknown }): void;
  redraw(): void;
  redrawHint(group: "eles" | "drag", needed: boolean): void;
  drawElement(context: CanvasRenderingContext2D, element: NodeSingular | EdgeSingular): void;
  /** All elements from the bottom up, and apart from them those that are being dragged. */
  getCachedZSortedEles(anew?: boolean): ZSorted;
  /** What is at a point in model units, or near: at most one node and one tie. */
  findNearestElements(x: number, y: number, onlyInteractive: boolean, isTouch: boolean): Element[];
  /** Calls back with the elements that changed, before each frame. */
  onUpdateEleCalcs(listener: (willDraw: boolean, elements: ArrayLike<Element>) => void): void;
  getPixelRatio(): number;
  usePaths: () => boolean;
  /** Which of its canvases is for nodes and ties, and which for those that are being dragged. */
  NODE: number;
  DRAG: number;
  data: {
    canvases: HTMLCanvasElement[];
    contexts: CanvasRenderingContext2D[];
    canvasNeedsRedraw: boolean[];
  };
}

/** Elements from the bottom up, and apart those that are dragged, those that are not, and what can be pointed at. */
export type ZSorted = readonly Element[] &
  Record<"drag" | "nondrag" | "interactive", readonly Element[]>;

export type Element = NodeSingular | EdgeSingular;

/** Cytoscape's renderer, with which its own PNG export draws too. */
export function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}

/** The canvas on which nodes and ties are seen; null where nothing can be drawn. */
export function screenOf({ data, NODE }: Renderer) {
  const canvas = data.canvases[NODE];
  const context = data.contexts[NODE];
  return canvas && context ? { canvas, context } : null;
}
