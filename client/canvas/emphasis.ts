import { type Selection } from "../explorer/explorer-state.ts";
import { type Picture } from "./picture.ts";

/** What stands out on the canvas. */
export interface Emphasis {
  /** The selected or hovered nodes and ties. */
  strong: ReadonlySet<string>;
  /** What belongs to them: the ties of a node and the nodes at their other ends; the ends of a tie. */
  near: ReadonlySet<string>;
  /** Something is selected, so the rest steps back. */
  rest: "away" | "as-is";
  selected: Selection | null;
}

/** Works out what stands out for a selection and for what is pointed at. Ids of nodes and ties never collide with each other's prefixed form. */
export function emphasisOf(
  picture: Picture,
  selection: Selection | null,
  hover: readonly Selection[],
): Emphasis {
  const strong = new Set<string>();
  const near = new Set<string>();
  const inPicture = (wanted: Selection) =>
    wanted.type === "node"
      ? picture.nodes.some((node) => node.id === wanted.id)
      : picture.ties.some((tie) => tie.id === wanted.id);
  const selected = selection !== null && inPicture(selection) ? selection : null;
  for (const focus of [selected, ...hover]) {
    if (focus === null) continue;
    strong.add(markOf(focus));
    for (const tie of picture.ties) {
      if (
        focus.type === "tie" ? tie.id !== focus.id : tie.from !== focus.id && tie.to !== focus.id
      ) {
        continue;
      }
      near.add(markOf({ type: "tie", id: tie.id }));
      near.add(markOf({ type: "node", id: tie.from }));
      near.add(markOf({ type: "node", id: tie.to }));
    }
  }
  return { strong, near, selected, rest: selected === null ? "as-is" : "away" };
}

/** A name that no node shares with a tie. */
function markOf(thing: Selection): string {
  return `${thing.type}:${thing.id}`;
}

/** How a node or tie is drawn: `strong`, `near`, `away`, or as it is. */
export function emphasisLevel(
  emphasis: Emphasis,
  thing: Selection,
): "strong" | "near" | "away" | "as-is" {
  const mark = markOf(thing);
  if (emphasis.strong.has(mark)) return "strong";
  if (emphasis.near.has(mark)) return "near";
  return emphasis.rest;
}
