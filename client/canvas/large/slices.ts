import { type Core } from "cytoscape";

/** Runs the steps to their end at once, and returns what they return. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Runs the steps for some milliseconds of each frame, so that the screen stays responsive, and then calls
 * `done` with what they return. Each frame's part is run by `within`. Returns a function that stops it.
 */
export function runInSlices<T>(
  steps: Generator<void, T>,
  budget: number,
  done: (result: T) => void,
  within: Within = (part) => part(),
): () => void {
  let frame = requestAnimationFrame(slice);
  function slice(): void {
    const ended = within(() => runFor(steps, budget));
    if (ended === null) frame = requestAnimationFrame(slice);
    else done(ended.result);
  }
  return () => cancelAnimationFrame(frame);
}

/** Runs a frame's part, and returns what it returns. */
type Within = <R>(part: () => R) => R;

/** Null if the time was over before the steps were. */
function runFor<T>(steps: Generator<void, T>, budget: number): { result: T } | null {
  const end = performance.now() + budget;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { result: value };
    if (performance.now() >= end) return null;
  }
}

/** Runs a part in a batch of Cytoscape, which styles what is changed once and at its end. */
export function inBatch<R>(cy: Core, part: () => R): R {
  cy.startBatch();
  try {
    return part();
  } finally {
    cy.endBatch();
  }
}
