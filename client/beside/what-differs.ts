import { type NodeKind } from "../model/kinds.ts";
import { selectedNodes, type Selection, selectionOf } from "../model/selection.ts";
import { type Sides } from "../url/beside-link.ts";
import { type SidePicture, type SideTie } from "./side-talk.ts";
import { type WordOfView } from "./words-of-view.ts";

/** One thing that two views choose differently; null: it does not apply to that side. */
export interface ViewDifference {
  readonly id: string;
  readonly label: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** What two views choose differently, in the order of their words. What applies to one alone counts if it was chosen. */
export function differencesOfViews({
  left,
  right,
}: Sides<readonly WordOfView[]>): readonly ViewDifference[] {
  const of = (words: readonly WordOfView[], id: string) => words.find((word) => word.id === id);
  const ids = [...new Set([...left, ...right].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [one, other] = [of(left, id), of(right, id)];
    const { label = "" } = one ?? other ?? {};
    if (one !== undefined && other !== undefined) {
      return one.value === other.value ? [] : [{ id, label, left: one.value, right: other.value }];
    }
    const alone = one ?? other;
    if (alone === undefined || alone.isUsual) return [];
    return [{ id, label, left: one?.value ?? null, right: other?.value ?? null }];
  });
}

/** A node that one picture has and the other has not. */
interface LoneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NodeKind;
}

/** A tie, by the names of its ends. */
export interface NamedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** How two pictures differ. */
export interface PictureDifferences {
  /** Nodes that only one of them has, by name. */
  readonly nodes: Sides<readonly LoneNode[]>;
  /** Ties that only one of them has, by the names of their ends. */
  readonly ties: Sides<readonly NamedTie[]>;
  /** Ties of both that say something else: what they say left and right. */
  readonly changed: readonly { readonly tie: NamedTie; readonly other: string }[];
  /** How many nodes and ties both have. */
  readonly shared: { readonly nodes: number; readonly ties: number };
}

/** Compares two pictures by the ids of their nodes and ties. */
export function differencesOfPictures({ left, right }: Sides<SidePicture>): PictureDifferences {
  const both = [...left.ties].flatMap(([id, tie]) => {
    const other = right.ties.get(id);
    return other === undefined ? [] : [{ tie: named(left, id, tie), other: other.says }];
  });
  const nodes = { left: nodesOnlyIn(left, right), right: nodesOnlyIn(right, left) };
  return {
    nodes,
    ties: { left: tiesOnlyIn(left, right), right: tiesOnlyIn(right, left) },
    changed: both
      .filter(({ tie, other }) => tie.says !== other)
      .toSorted((a, b) => byEnds(a.tie, b.tie)),
    shared: { nodes: left.nodes.size - nodes.left.length, ties: both.length },
  };
}

function nodesOnlyIn(one: SidePicture, other: SidePicture): LoneNode[] {
  return [...one.nodes]
    .filter(([id]) => !other.nodes.has(id))
    .map(([id, node]) => ({ id, ...node }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

function tiesOnlyIn(one: SidePicture, other: SidePicture): NamedTie[] {
  return [...one.ties]
    .filter(([id]) => !other.ties.has(id))
    .map(([id, tie]) => named(one, id, tie))
    .toSorted(byEnds);
}

function named({ nodes }: SidePicture, id: string, { from, to, says }: SideTie): NamedTie {
  const labelOf = (end: string) => nodes.get(end)?.label ?? end;
  return { id, from: labelOf(from), to: labelOf(to), says };
}

function byEnds(a: NamedTie, b: NamedTie): number {
  return a.from.localeCompare(b.from) || a.to.localeCompare(b.to);
}

/** What of a selection another picture has, and the names of what it has not. */
export function selectionIn(
  selection: Selection | null,
  from: SidePicture,
  picture: SidePicture,
): { readonly selection: Selection | null; readonly missing: readonly string[] } {
  if (selection?.type === "tie") {
    if (picture.ties.has(selection.id)) return { selection, missing: [] };
    const tie = from.ties.get(selection.id);
    const { from: one, to: other } = tie
      ? named(from, selection.id, tie)
      : { from: null, to: null };
    return { selection: null, missing: one === null ? [] : [`${one} – ${other}`] };
  }
  const ids = selectedNodes(selection);
  const missing = ids.filter((id) => !picture.nodes.has(id));
  return {
    selection: selectionOf(ids.filter((id) => picture.nodes.has(id))),
    missing: missing.flatMap((id) => from.nodes.get(id)?.label ?? []),
  };
}
