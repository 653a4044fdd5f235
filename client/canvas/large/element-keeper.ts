import { type Core, type ElementDefinition } from "cytoscape";
import { type Coordinates } from "../../layout/coordinates.ts";
import { drawElements } from "../draw-elements.ts";
import { type Palette } from "../palette.ts";
import { type Picture } from "../picture.ts";
import { stylesheet } from "../stylesheet.ts";
import { moveElements, removeGone, syncingElements } from "../sync-elements.ts";
import { magnification } from "../tie-width.ts";
import { type LargeTools } from "./large-tools.ts";
import { type Element } from "./renderer.ts";
import { runAtOnce } from "./slices.ts";

/** Keeps Cytoscape's elements and their style in step with a picture: of a large one in slices. */
export interface ElementKeeper {
  /** Brings them in step; nodes glide to their places with `animate`, new ones from `from`. */
  sync(
    elements: readonly ElementDefinition[],
    isLarge: boolean,
    motion: { animate: boolean; from: Coordinates | null },
  ): void;
  /** Gives elements the classes that `classesOf` says, when they are there. */
  classify(classesOf: (element: Element) => string): void;
  /** Styles them for other colours, or for another font. */
  repaint(elements: () => readonly ElementDefinition[], haveColoursChanged: boolean): void;
  isLarge(): boolean;
  isAdding(): boolean;
  /** Whether all elements are there and drawn as they are. */
  isSettled(): boolean;
  /** Resolves when all elements are there, though they may not be drawn yet. */
  whenComplete(): Promise<void>;
  /** Draws them as on the screen, in CSS pixels, onto another context. */
  paint(context: CanvasRenderingContext2D): void;
  stop(): void;
}

/** What the elements are of. */
interface Owner {
  picture(): Picture;
  coordinates(): ReadonlyMap<string, Coordinates>;
  palette(): Palette;
}

/** A keeper of the elements of a canvas. */
export function createElementKeeper(cy: Core, owner: Owner): ElementKeeper {
  let isLarge = false;
  let magnified = 1;
  /** Null until the first large picture. */
  let tools: LargeTools | null = null;
  let areToolsUsed = false;
  /** Stops the adding of elements that is going on; null if there is none. */
  let stopAdding: (() => void) | null = null;
  let waiting: (() => void)[] = [];
  let classes: (element: Element) => string = () => "";

  function restyle(): void {
    magnified = isLarge ? 1 : magnification(cy.zoom());
    cy.style(stylesheet(owner.palette(), magnified, isLarge));
  }

  function complete(): void {
    stopAdding = null;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function useTools(used: boolean, elements: readonly ElementDefinition[]): void {
    if (tools === null || used === areToolsUsed) return;
    areToolsUsed = used;
    removeGone(cy, elements);
    restyle();
    tools.use(used);
  }

  function addAtOnce(
    elements: readonly ElementDefinition[],
    motion: { animate: boolean; from: Coordinates | null },
  ): void {
    useTools(false, elements);
    cy.batch(() => runAtOnce(syncingElements(cy, elements, motion)));
    moveElements(cy, elements, motion.animate);
    complete();
  }

  function addInSlices(large: LargeTools, elements: readonly ElementDefinition[]): void {
    useTools(true, elements);
    stopAdding = large.add(elements, () => {
      complete();
      large.classify(classes);
      cy.forceRender();
    });
  }

  /** Loads what large pictures need, for the first of them. */
  function loadTools(elements: readonly ElementDefinition[]): void {
    let isWanted = true;
    stopAdding = () => {
      isWanted = false;
    };
    import("./large-tools.ts").then(
      ({ createLargeTools }) => {
        if (!isWanted) return;
        tools ??= createLargeTools(cy, owner);
        addInSlices(tools, elements);
      },
      () => {
        // Without them it is slow, but it is there.
        isLarge = false;
        if (isWanted) addAtOnce(elements, { animate: false, from: null });
      },
    );
  }

  cy.on("zoom", () => {
    if (!isLarge && magnification(cy.zoom()) !== magnified) restyle();
  });

  return {
    sync(elements, willBeLarge, motion) {
      stopAdding?.();
      stopAdding = null;
      const animate = motion.animate && !isLarge;
      isLarge = willBeLarge;
      if (!isLarge) addAtOnce(elements, { ...motion, animate });
      else if (tools === null) loadTools(elements);
      else addInSlices(tools, elements);
    },

    repaint(elements, haveColoursChanged) {
      if (!isLarge) restyle();
      else if (haveColoursChanged && tools !== null) {
        // To style thousands of elements at once takes much longer than to add them again in slices.
        stopAdding?.();
        cy.elements().remove();
        restyle();
        addInSlices(tools, elements());
      }
    },

    classify(classesOf) {
      classes = classesOf;
      if (stopAdding !== null) return;
      if (areToolsUsed && tools !== null) tools.classify(classesOf);
      else cy.batch(() => cy.elements().forEach((each) => void each.classes(classesOf(each))));
    },

    isLarge: () => isLarge,
    isAdding: () => stopAdding !== null,
    isSettled: () => stopAdding === null && (tools === null || tools.isDone()),
    whenComplete: () =>
      stopAdding === null
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),

    paint(context) {
      if (areToolsUsed && tools !== null) tools.drawOn(context);
      else drawElements(cy, context);
    },

    stop() {
      stopAdding?.();
      tools?.stop();
    },
  };
}
