import { type Core } from "cytoscape";
import { createLargePainter, type LargePainter, type Subject } from "./large-painter.ts";
import { createPointing, type Pointing } from "./pointing.ts";

/** What a canvas needs for large pictures. It is loaded for the first of them. */
export interface LargeTools {
  painter: LargePainter;
  pointing: Pointing;
}

/** The tools of a canvas, not yet in use. */
export function createLargeTools(cy: Core, subject: Subject): LargeTools {
  return { painter: createLargePainter(cy, subject), pointing: createPointing(cy) };
}
