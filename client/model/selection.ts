/** A node or tie by id. */
export interface OneSelected {
  readonly type: "node" | "tie";
  readonly id: string;
}

/** Two or more nodes, in the order in which they were selected. */
interface SeveralSelected {
  readonly type: "nodes";
  readonly ids: readonly string[];
}

/** What the reader has selected. */
export type Selection = OneSelected | SeveralSelected;

/** The nodes of a selection; none if a tie is selected. */
export function selectedNodes(selection: Selection | null): readonly string[] {
  if (selection === null || selection.type === "tie") return [];
  return selection.type === "nodes" ? selection.ids : [selection.id];
}

/** Whether a node or tie is selected, alone or among others. */
export function isSelected(selection: Selection | null, id: string): boolean {
  if (selection === null) return false;
  return selection.type === "nodes" ? selection.ids.includes(id) : selection.id === id;
}

/** The id of the one selected thing; null if there is none, or several. */
export function findSelectedId(selection: Selection | null): string | null {
  return selection === null || selection.type === "nodes" ? null : selection.id;
}

/** A selection of these nodes: nothing, one, or several. */
export function selectionOf(ids: Iterable<string>): Selection | null {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return null;
  return others.length === 0
    ? { type: "node", id: first }
    : { type: "nodes", ids: [first, ...others] };
}

/** The selection with a node added or, if it contains the node, removed. */
export function withToggled(selection: Selection | null, id: string): Selection | null {
  const before = selectedNodes(selection);
  return selectionOf(
    before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
  );
}

/** The selection without nodes and ties that no longer exist. */
export function withoutGone(
  selection: Selection | null,
  isGone: (id: string) => boolean,
): Selection | null {
  if (selection === null) return null;
  if (selection.type === "nodes") return selectionOf(selection.ids.filter((id) => !isGone(id)));
  return isGone(selection.id) ? null : selection;
}

/** Whether two selections contain the same things, in any order. */
export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  const [a, b] = [one, other].map((selection) =>
    JSON.stringify([
      selection?.type === "tie" && selection.id,
      selectedNodes(selection).toSorted(),
    ]),
  );
  return a === b;
}
