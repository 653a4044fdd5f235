import { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import { type Coordinates } from "../layout/coordinates.ts";
import { glide } from "./motion.ts";

/**
 * Updates Cytoscape to these elements with as few changes as possible: removes missing ones, adds new ones
 * (starting at `from`, if given), updates the data of existing ones, and animates those that move.
 */
export function syncElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  { animate, from }: { animate: boolean; from: Coordinates | null },
): void {
  const ids = new Set(elements.map((element) => element.data.id));
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !ids.has(element.id()));
    // What is in a frame would be removed with it.
    const wanted = new Map(elements.map(({ data }) => [data.id, data.parent ?? null]));
    for (const element of elements.filter(({ data }) => data["frame"] === 1)) {
      if (cy.getElementById(element.data.id ?? "").empty()) cy.add(element);
    }
    cy.nodes().forEach((node) => {
      const parent = wanted.get(node.id()) ?? null;
      if (wanted.has(node.id()) && parent !== (node.parent().first().id() ?? null))
        node.move({ parent });
    });
    gone.remove();
    for (const element of elements) {
      const known = cy.getElementById(element.data.id ?? "");
      if (known.nonempty()) {
        const { parent: _, ...data } = element.data;
        known.data(data);
      } else if (animate && from !== null && element.position) {
        cy.add({ ...element, position: { ...from } });
      } else cy.add(element);
    }
  });
  for (const { data, position } of elements) {
    const node = cy.getElementById(data.id ?? "");
    if (position === undefined || isAt(node, position)) continue;
    node.stop();
    if (animate) node.animate({ position: { ...position } }, glide);
    else node.position({ ...position });
  }
}

function isAt(node: NodeSingular, { x, y }: Coordinates): boolean {
  const at = node.position();
  return Math.abs(at.x - x) < 0.01 && Math.abs(at.y - y) < 0.01;
}
