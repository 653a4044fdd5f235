import { type Core } from "cytoscape";
import { type Element } from "./renderer.ts";
import { inBatch, runAtOnce, runInSlices } from "./slices.ts";

/** Up to so many elements are restyled at once. */
const atOnce = 300;

/** Gives the elements of a large picture their classes in slices, the emphasised ones at once. */
interface Classifier {
  /** `classesOf` says the classes that each element has from now on. */
  classify(classesOf: (element: Element) => string): void;
  stop(): void;
}

/** A classifier; `budget` is how many milliseconds of a frame it may take. */
export function createClassifier(cy: Core, budget: number): Classifier {
  const known = new WeakMap<object, string>();
  let stop = () => {};

  function* giving(
    elements: readonly Element[],
    classesOf: (element: Element) => string,
  ): Generator<void, void> {
    for (const [i, element] of elements.entries()) {
      if (i % 10 === 9) yield;
      if (element.removed()) continue;
      const classes = classesOf(element);
      element.classes(classes);
      known.set(element, classes);
    }
  }

  return {
    classify(classesOf) {
      stop();
      const others: Element[] = [];
      const foremost: Element[] = [];
      cy.elements().forEach((element) => {
        const classes = classesOf(element);
        if ((known.get(element) ?? "") === classes) return;
        const isForemost =
          /strong|near/.test(classes) || /strong|near/.test(known.get(element) ?? "");
        (isForemost ? foremost : others).push(element);
      });
      const all = [...foremost, ...others];
      cy.batch(() => runAtOnce(giving(all.slice(0, atOnce), classesOf)));
      if (all.length <= atOnce) return;
      stop = runInSlices(
        giving(all.slice(atOnce), classesOf),
        budget,
        () => {},
        (part) => inBatch(cy, part),
      );
    },
    stop: () => stop(),
  };
}
