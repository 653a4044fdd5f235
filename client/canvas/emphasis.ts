import { type OneSelected, type Selection, selectionOf, withoutGone } from "../model/selection.ts";
import { brightest, type Light, type Lights } from "../model/moment.ts";
import { type Picture } from "./picture.ts";

/** What is emphasised on the canvas. */
export interface Emphasis {
  /** The selected or hovered nodes and ties. */
  strong: ReadonlySet<string>;
  /** What belongs to those: the ties of a node and the nodes at their other ends; the ends of a tie. */
  near: ReadonlySet<string>;
  /** Whether the rest is dimmed because something is selected. */
  rest: "away" | "as-is";
  selected: Selection | null;
  /** How each mark is lit while time is played; null while it is not. */
  lights: Lights | null;
}

/** How a node or tie is drawn; `fading` is between as it is and dimmed. */
export type Level = "strong" | "near" | "as-is" | "fading" | "away";

/**
 * Computes the emphasis for a selection and for what the pointer is over. For several selected nodes, the
 * ties among them are emphasised, and nodes tied to at least two of them.
 */
export function emphasisOf(
  picture: Picture,
  selection: Selection | null,
  hover: readonly OneSelected[],
  lights: Lights | null = null,
): Emphasis {
  // What is folded is emphasised as what stands for it.
  const drawnId = (id: string) => picture.standsFor.get(id) ?? id;
  const drawn = <S extends OneSelected>(one: S): S => ({ ...one, id: drawnId(one.id) });
  const strong = new Set<string>();
  const near = new Set<string>();
  const isHere = new Set([
    ...picture.nodes.map(({ id }) => markOf({ type: "node", id })),
    ...picture.frames.map(({ id }) => markOf({ type: "node", id })),
    ...picture.ties.map(({ id }) => markOf({ type: "tie", id })),
  ]);
  const selected = withoutGone(
    selection === null
      ? null
      : selection.type === "nodes"
        ? selectionOf(selection.ids.map(drawnId))
        : drawn(selection),
    (id) => !isHere.has(markOf({ type: selection?.type === "tie" ? "tie" : "node", id })),
  );
  const emphasise = (focus: OneSelected) => {
    strong.add(markOf(focus));
    for (const member of membersOfFrame(picture, focus.id)) near.add(nodeMark(member));
    for (const tie of picture.ties) {
      const belongs =
        focus.type === "tie" ? tie.id === focus.id : tie.from === focus.id || tie.to === focus.id;
      if (belongs)
        near
          .add(markOf({ type: "tie", id: tie.id }))
          .add(nodeMark(tie.from))
          .add(nodeMark(tie.to));
    }
  };
  if (selected?.type === "nodes") {
    for (const id of selected.ids) strong.add(nodeMark(id));
    for (const { mark, ties } of sharedBy(picture, selected.ids)) {
      near.add(mark);
      for (const id of ties) near.add(markOf({ type: "tie", id }));
    }
  } else if (selected !== null) emphasise(selected);
  for (const pointedAt of hover) emphasise(drawn(pointedAt));
  const rest = selected === null ? "as-is" : "away";
  return { strong, near, selected, rest, lights: lights && lightsDrawn(picture, lights) };
}

/** What stands for folded nodes or ties is as bright as the brightest of them. */
function lightsDrawn({ standsFor }: Picture, lights: Lights): Lights {
  if (standsFor.size === 0) return lights;
  const nodes = new Map(lights.nodes);
  const ties = new Map(lights.ties);
  for (const [id, drawn] of standsFor) {
    const of = lights.ties.has(id) ? ties : nodes;
    of.set(drawn, brightest(of.get(drawn), of.get(id)));
  }
  return { nodes, ties };
}

function membersOfFrame({ frames }: Picture, id: string): readonly string[] {
  return frames.find((frame) => frame.id === id)?.members ?? [];
}

/** Nodes tied to at least two of some nodes, and those of them that are tied to another, with these ties. */
function sharedBy(picture: Picture, ids: readonly string[]): { mark: string; ties: string[] }[] {
  const several = new Set(ids);
  const reached = new Map<string, Map<string, string[]>>();
  const reach = (node: string, by: string, tie: string) => {
    const from = reached.get(node) ?? new Map<string, string[]>();
    reached.set(node, from.set(by, [...(from.get(by) ?? []), tie]));
  };
  for (const { id, from, to } of picture.ties) {
    if (several.has(from)) reach(to, from, id);
    if (several.has(to)) reach(from, to, id);
  }
  return [...reached].flatMap(([node, from]) =>
    several.has(node) || from.size > 1
      ? [{ mark: nodeMark(node), ties: [...from.values()].flat() }]
      : [],
  );
}

function nodeMark(id: string): string {
  return markOf({ type: "node", id });
}

/** A key that is unique over nodes and ties. */
function markOf(thing: OneSelected): string {
  return `${thing.type}:${thing.id}`;
}

const litNode: Readonly<Record<Light, Level>> = {
  lit: "as-is",
  glowing: "as-is",
  fading: "fading",
  unlit: "away",
};
const litTie: Readonly<Record<Light, Level>> = { ...litNode, lit: "near" };

/** How a node or tie is drawn. While time is played, what is not selected is drawn as it is lit. */
export function emphasisLevel(emphasis: Emphasis, thing: OneSelected): Level {
  const mark = markOf(thing);
  const { lights } = emphasis;
  if (emphasis.strong.has(mark)) return "strong";
  if (lights !== null) {
    return thing.type === "node"
      ? litNode[lights.nodes.get(thing.id) ?? "unlit"]
      : litTie[lights.ties.get(thing.id) ?? "unlit"];
  }
  if (emphasis.near.has(mark)) return "near";
  return emphasis.rest;
}
