import { type Catalogue } from "../../catalogue/catalogue.ts";
import { type Cited } from "../../catalogue/cited.ts";
import { valueAt } from "../../catalogue/coded-column.ts";
import { type Table } from "../../catalogue/table.ts";
import { type NodeKind, nodeKinds } from "../../records/records.ts";

/** A node by its place in the catalogue's table of its kind. */
export interface Place {
  readonly kind: NodeKind;
  readonly index: number;
}

/** A catalogue, positions included, as a graph to walk on. */
export interface HeldGraph extends Catalogue {
  readonly positions: NonNullable<Catalogue["positions"]>;
}

/** Null until the catalogue has been read to its end. */
export function heldGraph(catalogue: Catalogue | undefined): HeldGraph | null {
  const { positions = null } = catalogue ?? {};
  return catalogue && positions ? { ...catalogue, positions } : null;
}

/** The table of a kind of node. */
export function tableOf(graph: HeldGraph, kind: NodeKind): Table {
  return graph[tableNames[kind]];
}

/** The table of each kind of node in a catalogue. */
export const tableNames = {
  ACTOR: "actors",
  MEETING: "meetings",
  ISSUE: "issues",
  POSITION: "positions",
  SOURCE: "sources",
  DOCUMENT: "documents",
} as const satisfies Record<NodeKind, keyof Catalogue>;

/** The sources that nodes of a kind cite; none for kinds that cite nothing. */
export function citedBy(graph: HeldGraph, kind: NodeKind): Cited | null {
  if (kind === "ISSUE" || kind === "SOURCE") return null;
  return graph[tableNames[kind]].sources;
}

export function placeOf(graph: HeldGraph, id: string): Place | null {
  for (const kind of nodeKinds) {
    const index = tableOf(graph, kind).indexOf(id);
    if (index >= 0) return { kind, index };
  }
  return null;
}

/** The earliest day of a node; '' for one without. */
export function dayOf(graph: HeldGraph, { kind, index }: Place): string {
  const column = tableOf(graph, kind).columns["earliest"];
  return (column && valueAt(column, index)) ?? "";
}
