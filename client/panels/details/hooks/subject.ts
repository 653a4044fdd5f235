import { type ExploredGraph, findNode, findTie } from "../../../model/explored-graph.ts";
import { type Bundle, isBundleId } from "../../../model/bundles/bundle.ts";
import { type NodeKind } from "../../../model/kinds.ts";
import { type Selection, selectionOf } from "../../../model/selection.ts";

/** The subject of the panel: a node, or a tie between two. */
export type Subject =
  | { type: "node"; id: string; kind: NodeKind | null }
  | { type: "bundle"; id: string }
  | { type: "folded"; id: string }
  | { type: "several"; ids: readonly string[] }
  | { type: "stance"; actor: string; issue: string }
  | { type: "encounter"; a: string; b: string }
  | { type: "agreement"; a: string; b: string }
  | { type: "attendance"; actor: string; meeting: string }
  | { type: "tie"; id: string; from: string; to: string };

/**
 * The subject of a selection. Several nodes are one subject, bundles among them as their actors. Stances (`actor>issue`), encounters
 * (`actor+actor`) and agreement (`actor~actor`) are recognised by their ids, so that a cell of the matrix or
 * a link can be opened even if it is not on the canvas. The kind of a node that is not on the canvas is null
 * until the server answers. Null for an unknown tie.
 */
export function subjectOf(
  selection: Selection,
  graphs: readonly ExploredGraph[],
  bundles: readonly Bundle[] = [],
): Subject | null {
  if (selection.type === "nodes") return several(selection.ids, graphs, bundles);
  const { id } = selection;
  if (isBundleId(id)) return { type: selection.type === "node" ? "bundle" : "folded", id };
  if (selection.type === "node") {
    const node = graphs.map((graph) => findNode(graph, id)).find((found) => found !== null);
    return { type: "node", id, kind: node?.kind ?? null };
  }
  const tie = graphs.map((graph) => findTie(graph, id)).find((found) => found !== null);
  if (tie?.kind === "STANCE") return { type: "stance", actor: tie.from, issue: tie.to };
  if (tie?.kind === "MET") return { type: "encounter", a: tie.from, b: tie.to };
  if (tie?.kind === "AGREEMENT") return { type: "agreement", a: tie.from, b: tie.to };
  if (tie?.kind === "ATTENDED") return { type: "attendance", actor: tie.from, meeting: tie.to };
  if (tie !== undefined && tie !== null) return { type: "tie", id, from: tie.from, to: tie.to };
  return subjectOfId(id);
}

/** The nodes, with the actors of a bundle in its place; those are facts, a bundle is drawn. */
function several(
  selected: readonly string[],
  graphs: readonly ExploredGraph[],
  bundles: readonly Bundle[],
): Subject | null {
  const membersOf = new Map(bundles.map(({ id, members }) => [id, members]));
  const ids = selected.flatMap((id) => (isBundleId(id) ? (membersOf.get(id) ?? []) : [id]));
  const nodes = selectionOf(ids);
  if (nodes?.type === "nodes") return { type: "several", ids: nodes.ids };
  const [id = ""] = selected;
  return nodes === null ? { type: "bundle", id } : subjectOf(nodes, graphs);
}

function subjectOfId(id: string): Subject | null {
  const [actor, issue, ...more] = id.split(">");
  if (actor && issue && more.length === 0) return { type: "stance", actor, issue };
  const [a, b, ...others] = id.split("+");
  if (a && b && others.length === 0) return { type: "encounter", a, b };
  const [one, other, ...further] = id.split("~");
  if (one && other && further.length === 0) return { type: "agreement", a: one, b: other };
  const [meeting, attendant, ...rest] = id.split("/");
  if (meeting && attendant && rest.length === 0) {
    return { type: "attendance", meeting, actor: attendant };
  }
  return null;
}

/** The id under which the stances of an actor on an issue are selected. */
export function stanceTieId(actor: string, issue: string): string {
  return `${actor}>${issue}`;
}

/** The id under which the encounters of two actors are selected. */
export function encounterId(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}
