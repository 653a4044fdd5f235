import { type Core, type EventObject } from "cytoscape";
import { type Selection } from "../explorer/explorer-state.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { tieIdOf } from "./elements.ts";

/** What the reader does on the canvas. */
export interface CanvasEvents {
  select(selection: Selection | null): void;
  hover(hover: Selection | null): void;
  /** A node was dragged to another place (model units). */
  moved(id: string, at: Coordinates): void;
  /** A node was clicked with Shift: it is meant together with the one selected. */
  join(id: string): void;
  /** A node was clicked twice. */
  expand(id: string): void;
  /** The canvas was drawn: what is placed over it may follow. */
  drawn(): void;
}

/** Passes on what Cytoscape hears. */
export function listen(cy: Core, events: Omit<CanvasEvents, "drawn"> & { dragged(): void }): void {
  cy.on("tap", ({ target, originalEvent }: EventObject) => {
    if (target !== cy && target.isNode() && originalEvent.shiftKey) events.join(target.id());
    else events.select(target === cy ? null : selectionOf(target));
  });
  cy.on("dbltap", "node", ({ target }: EventObject) => events.expand(target.id()));
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => events.hover(selectionOf(target)));
  cy.on("mouseout", "node, edge", () => events.hover(null));
  cy.on("drag", "node", () => events.dragged());
  cy.on("dragfree", "node", ({ target }: EventObject) =>
    events.moved(target.id(), { ...target.position() }),
  );
}

function selectionOf(target: { isNode(): boolean; id(): string }): Selection {
  return target.isNode()
    ? { type: "node", id: target.id() }
    : { type: "tie", id: tieIdOf(target.id()) };
}
