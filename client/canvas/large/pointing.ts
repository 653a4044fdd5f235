import { type Core } from "cytoscape";
import { type Element, rendererOf, type ZSorted } from "./renderer.ts";

/** Finds what the pointer is over in large pictures, where Cytoscape would look at every element. */
export interface Pointing {
  use(isLarge: boolean): void;
  /** Measures all elements in small steps, so that the first move of the pointer need not. */
  measuring(): Generator<void, void>;
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** An element may be meant from further away than its box reaches, CSS pixels: the most by touch. */
const vicinity = 30;

/** Shows Cytoscape only the elements whose box the pointer is in or near. */
export function createPointing(cy: Core): Pointing {
  const renderer = rendererOf(cy);
  const findNearest = renderer.findNearestElements.bind(renderer);
  let boxes = new WeakMap<Element, Box>();
  let on = false;
  /** What Cytoscape takes for all elements, while it looks for the nearest. */
  let shown: ZSorted | null = null;
  const sorted = renderer.getCachedZSortedEles.bind(renderer);
  renderer.getCachedZSortedEles = (...given) => shown ?? sorted(...given);

  function boxOf(element: Element): Box {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const { x1, x2, y1, y2 } = element.boundingBox();
    const box = { x1, x2, y1, y2 };
    boxes.set(element, box);
    return box;
  }

  renderer.onUpdateEleCalcs((_, elements) => {
    for (const element of Array.from(elements)) boxes.delete(element);
  });
  renderer.findNearestElements = (x, y, ...how) => {
    if (!on) return findNearest(x, y, ...how);
    const all = sorted();
    const reach = vicinity / cy.zoom();
    const isNear = (element: Element) => {
      const { x1, x2, y1, y2 } = boxOf(element);
      return x > x1 - reach && x < x2 + reach && y > y1 - reach && y < y2 + reach;
    };
    const near = Object.assign(all.filter(isNear), {
      drag: all.drag,
      nondrag: all.nondrag,
      interactive: all.interactive.filter(isNear),
    });
    shown = near;
    try {
      return findNearest(x, y, ...how);
    } finally {
      shown = null;
    }
  };

  return {
    use(isLarge) {
      on = isLarge;
      boxes = new WeakMap();
    },
    *measuring() {
      for (const [i, element] of cy.elements().toArray().entries()) {
        if (i % 10 === 9) yield;
        if (!element.removed()) boxOf(element);
      }
    },
  };
}
