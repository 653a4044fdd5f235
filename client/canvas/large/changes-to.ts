import { type Core, type ElementDefinition } from "cytoscape";
import { goneFrom } from "../sync-elements.ts";

/** How many elements come or go if there are to be these. */
export function changesTo(cy: Core, elements: readonly ElementDefinition[]): number {
  const added = elements.filter(({ data }) => cy.getElementById(data.id ?? "").empty());
  return added.length + goneFrom(cy, elements).length;
}
