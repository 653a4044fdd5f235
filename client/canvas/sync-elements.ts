import { type Core, type ElementDefinition, type NodeSingular } from "cytoscape";
import { type Coordinates } from "../layout/coordinates.ts";
import { glide } from "./motion.ts";

/**
 * Updates Cytoscape to these elements with as few changes as possible: removes missing ones, adds new ones
 * (starting at `from`, if given), updates the data of existing ones, and animates those that move. In small
 * steps, each of which is to be run in a batch.
 */
export function* syncingElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  { animate, from }: { animate: boolean; from: Coordinates | null },
): Generator<void, void> {
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
  yield;
  const gone = goneFrom(cy, elements);
  for (let i = 0; i < gone.length; i += atOnce) {
    gone.slice(i, i + atOnce).remove();
    yield;
  }
  for (const [i, element] of elements.entries()) {
    if (i % atOnce === 0) yield;
    const known = cy.getElementById(element.data.id ?? "");
    if (known.nonempty()) {
      const { parent: _, ...data } = element.data;
      const before: Record<string, unknown> = known.data();
      // Each change of data makes Cytoscape style the element anew.
      if (Object.entries(data).some(([name, value]) => before[name] !== value)) known.data(data);
    } else if (animate && from !== null && element.position) {
      cy.add({ ...element, position: { ...from } });
    } else cy.add(element);
  }
}

/** Removes at once what is no more among the elements, but what is in a frame that is. */
export function removeGone(cy: Core, elements: readonly ElementDefinition[]): void {
  cy.batch(() => {
    goneFrom(cy, elements)
      .filter((element) => !element.isNode() || !element.isParent())
      .remove();
  });
}

/** The elements that are there and shall not be. */
export function goneFrom(cy: Core, elements: readonly ElementDefinition[]) {
  const wanted = new Set(elements.map(({ data }) => data.id));
  return cy.elements().filter((element) => !wanted.has(element.id()));
}

/** Moves nodes to where they belong. */
export function moveElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  animate: boolean,
): void {
  for (const { data, position } of elements) {
    const node = cy.getElementById(data.id ?? "");
    if (position === undefined || isAt(node, position)) continue;
    node.stop();
    if (animate) node.animate({ position: { ...position } }, glide);
    else node.position({ ...position });
  }
}

/** So many elements are added or removed in one step. */
const atOnce = 10;

function isAt(node: NodeSingular, { x, y }: Coordinates): boolean {
  const at = node.position();
  return Math.abs(at.x - x) < 0.01 && Math.abs(at.y - y) < 0.01;
}
