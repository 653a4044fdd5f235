/** A node or tie by id. */
export interface OneSelected {
  readonly type: "node" | "tie";
  readonly id: string;
}

/** Several nodes, two at least, in the order in which they were taken. */
interface SeveralSelected {
  readonly type: "nodes";
  readonly ids: readonly string[];
}

/** What the reader has chosen to look at. */
export type Selection = OneSelected | SeveralSelected;

/** The nodes of a selection; none where a tie is selected. */
export function selectedNodes(selection: Selection | null): readonly string[] {
  if (selection === null || selection.type === "tie") return [];
  return selection.type === "nodes" ? selection.ids : [selection.id];
}

/** Is a node or tie selected, by itself or among others? */
export function isSelected(selection: Selection | null, id: string): boolean {
  if (selection === null) return false;
  return selection.type === "nodes" ? selection.ids.includes(id) : selection.id === id;
}

/** The id of the one thing that is selected; null where there is none, or several. */
export function findSelectedId(selection: Selection | null): string | null {
  return selection === null || selection.type === "nodes" ? null : selection.id;
}

/** These nodes as a selection: nothing, one, or several. */
export function selectionOf(ids: Iterable<string>): Selection | null {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return null;
  return others.length === 0
    ? { type: "node", id: first }
    : { type: "nodes", ids: [first, ...others] };
}

/** The selection with a node more or, where it has it, without it. */
export function withToggled(selection: Selection | null, id: string): Selection | null {
  const before = selectedNodes(selection);
  return selectionOf(
    before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
  );
}

/** The selection without nodes and ties that are gone. */
export function withoutGone(
  selection: Selection | null,
  isGone: (id: string) => boolean,
): Selection | null {
  if (selection === null) return null;
  if (selection.type === "nodes") return selectionOf(selection.ids.filter((id) => !isGone(id)));
  return isGone(selection.id) ? null : selection;
}

/** Are the same things selected, whatever the order? */
export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  const [a, b] = [one, other].map((selection) =>
    JSON.stringify([
      selection?.type === "tie" && selection.id,
      selectedNodes(selection).toSorted(),
    ]),
  );
  return a === b;
}
