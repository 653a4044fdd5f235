import { type Core, type ElementDefinition } from "cytoscape";
import { moveElements, syncingElements } from "../sync-elements.ts";
import { createClassifier } from "./classify.ts";
import { changesTo } from "./changes-to.ts";
import { createLargePainter, type Subject } from "./large-painter.ts";
import { createPointing } from "./pointing.ts";
import { type Element } from "./renderer.ts";
import { inBatch, runInSlices } from "./slices.ts";

/** What a canvas needs for large pictures. It is loaded for the first of them. */
export interface LargeTools {
  /** Whether the picture is large: else the tools do nothing. */
  use(isLarge: boolean): void;
  /** Brings Cytoscape's elements in step with these in slices. Returns a function that stops it. */
  add(elements: readonly ElementDefinition[], done: () => void): () => void;
  /** Gives elements the classes that `classesOf` says: the emphasised ones at once, the rest in slices. */
  classify(classesOf: (element: Element) => string): void;
  /** Whether everything is drawn as it is now. */
  isDone(): boolean;
  /** Draws nodes and ties as on the screen, in CSS pixels, onto another context. */
  drawOn(context: CanvasRenderingContext2D): void;
  stop(): void;
}

/** If more elements come and go, what was drawn is of no use. */
const fewChanges = 400;
/** How long elements may be added or restyled in one frame, ms; as long again takes Cytoscape to style them. */
const slice = 5;

/** The tools of a canvas, not yet in use. */
export function createLargeTools(cy: Core, subject: Subject): LargeTools {
  const painter = createLargePainter(cy, subject);
  const pointing = createPointing(cy);
  let classifier = createClassifier(cy, slice);
  return {
    isDone: () => painter.isDone(),
    drawOn: (context) => painter.drawOn(context),
    classify: (classesOf) => classifier.classify(classesOf),
    stop() {
      classifier.stop();
      painter.stop();
    },

    use(isLarge) {
      classifier.stop();
      // It knows nothing of the classes of a small picture.
      classifier = createClassifier(cy, slice);
      painter.use(isLarge);
      pointing.use(isLarge);
    },

    add(elements, done) {
      const changes = changesTo(cy, elements);
      if (changes > fewChanges) painter.forget();
      if (changes > 0) painter.hold(true);
      const steps = syncingElements(cy, elements, { animate: false, from: null });
      let stop = runInSlices(
        steps,
        slice,
        () => {
          moveElements(cy, elements, false);
          stop = runInSlices(pointing.measuring(), slice, () => {
            painter.hold(false);
            done();
          });
        },
        (part) => inBatch(cy, part),
      );
      cy.forceRender();
      return () => stop();
    },
  };
}
