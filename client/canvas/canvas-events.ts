import { type Core, type EventObject } from "cytoscape";
import { type OneSelected, type Selection } from "../model/selection.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { tieIdOf } from "./elements.ts";

/** The reader's actions on the canvas. */
export interface CanvasEvents {
  select(selection: Selection | null): void;
  hover(hover: OneSelected | null): void;
  /** Nodes were dragged to new coordinates (model units). */
  moved(places: ReadonlyMap<string, Coordinates>): void;
  /** A node was clicked with Shift: it is added to the selection, or removed. */
  toggle(id: string): void;
  /** A box was drawn around nodes with Shift: they are added to the selection. */
  selectMore(ids: readonly string[]): void;
  /** The context menu is requested at a point of the window; null: not on a node or tie. */
  menu(on: OneSelected | null, at: Coordinates): void;
  /** A node was double-clicked. */
  expand(id: string): void;
  /** The canvas was drawn, so elements placed over it can be updated. */
  drawn(): void;
}

/** Translates Cytoscape's events. */
export function listen(
  cy: Core,
  events: Omit<CanvasEvents, "drawn"> & {
    dragged(ids: ReadonlySet<string>): void;
    /** The nodes that move together with one. */
    movingWith(id: string): readonly string[];
  },
): void {
  cy.on("tap", ({ target, originalEvent }: EventObject) => {
    if (!originalEvent.shiftKey) events.select(target === cy ? null : oneOf(target));
    else if (target !== cy && target.isNode()) events.toggle(target.id());
  });
  cy.on("dbltap", "node", ({ target }: EventObject) => events.expand(target.id()));
  cy.on("cxttap", ({ target, originalEvent }: EventObject) => {
    const { clientX: x, clientY: y } = originalEvent;
    events.menu(target === cy ? null : oneOf(target), { x, y });
  });
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => events.hover(oneOf(target)));
  cy.on("mouseout", "node, edge", () => events.hover(null));
  listenToBoxes(cy, events.selectMore);
  listenToDrags(cy, events);
}

/** Cytoscape reports each node in a box separately. */
function listenToBoxes(cy: Core, selectMore: (ids: readonly string[]) => void): void {
  let boxed: string[] = [];
  cy.on("box", "node[frame = 0]", ({ target }: EventObject) => {
    if (boxed.length === 0) {
      queueMicrotask(() => {
        selectMore(boxed);
        boxed = [];
      });
    }
    boxed.push(target.id());
  });
}

/** Selected nodes move together. */
function listenToDrags(
  cy: Core,
  events: Pick<CanvasEvents, "moved"> & {
    dragged(ids: ReadonlySet<string>): void;
    movingWith(id: string): readonly string[];
  },
): void {
  let last: Coordinates | null = null;
  cy.on("grab", "node", ({ target }: EventObject) => {
    last = { ...target.position() };
  });
  cy.on("drag", "node", ({ target }: EventObject) => {
    const { x, y } = target.position();
    const by = { x: x - (last?.x ?? x), y: y - (last?.y ?? y) };
    last = { x, y };
    const others = events.movingWith(target.id());
    for (const id of others) cy.getElementById(id).shift(by);
    const inFrame: string[] = target.descendants().map((node: { id(): string }) => node.id());
    events.dragged(new Set([target.id(), ...inFrame, ...others]));
  });
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    const moved: string[] = target.isParent()
      ? target.children().map((child: { id(): string }) => child.id())
      : [target.id()];
    const ids = [...moved, ...events.movingWith(target.id())];
    events.moved(new Map(ids.map((id) => [id, { ...cy.getElementById(id).position() }])));
  });
}

function oneOf(target: { isNode(): boolean; id(): string }): OneSelected {
  return target.isNode()
    ? { type: "node", id: target.id() }
    : { type: "tie", id: tieIdOf(target.id()) };
}
