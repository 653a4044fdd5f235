import { emptyGraph, type Facts, listNodes, withFacts, withoutNodes } from "./explored-graph.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { type ExplorerDocument, type Mode, type ProjectedDocument } from "./explorer-document.ts";
import { noFilters } from "./filters.ts";
import { type NetworkOptions } from "../options/network-options.ts";
import { visibleGraph } from "./visible-graph.ts";

/** What a reader's edit changes of the document. Pure: the state is left alone. */
export type Edit = Partial<ExplorerDocument>;

/** Takes nodes from sight; they stay in the explored graph. */
export function hideNodes({ hidden }: ExplorerDocument, ids: readonly string[]): Edit {
  return { hidden: new Set([...hidden, ...ids]) };
}

/** Brings hidden nodes back: these, or all. */
export function unhideNodes({ hidden }: ExplorerDocument, ids?: readonly string[]): Edit {
  const back = new Set(ids ?? hidden);
  return { hidden: new Set([...hidden].filter((id) => !back.has(id))) };
}

/** Hides everything visible but these nodes and their neighbours. */
export function keepNeighbours(state: ProjectedDocument, ids: readonly string[]): Edit {
  const visible = visibleGraph(state);
  const kept = new Set(
    ids.flatMap((id) => (visible.hasNode(id) ? [id, ...visible.neighbors(id)] : [])),
  );
  return hideNodes(
    state,
    visible.nodes().filter((id) => !kept.has(id)),
  );
}

/** Hides everything visible but these nodes. */
export function keepNodes(state: ProjectedDocument, ids: readonly string[]): Edit {
  const kept = new Set(ids);
  return hideNodes(
    state,
    visibleGraph(state)
      .nodes()
      .filter((id) => !kept.has(id)),
  );
}

/** Takes nodes out of the explored graph. */
export function removeNodes(state: ExplorerDocument, ids: readonly string[]): Edit {
  return { explored: withoutNodes(state.explored, ids), ...unhideNodes(state, ids) };
}

/** Takes everything out. */
export function clearNodes(): Edit {
  return { explored: emptyGraph(), hidden: new Set(), pinned: new Map(), setAside: new Map() };
}

/** Holds nodes where they are put. */
export function pinNodes(
  { pinned }: ExplorerDocument,
  places: ReadonlyMap<string, Coordinates>,
): Edit {
  return { pinned: new Map([...pinned, ...places]) };
}

/** Lets nodes go. */
export function unpinNodes({ pinned }: ExplorerDocument, ids: readonly string[]): Edit {
  const gone = new Set(ids);
  return { pinned: new Map([...pinned].filter(([id]) => !gone.has(id))) };
}

/** Another mode, with the pins that it had when it was left. */
export function switchMode(state: ExplorerDocument, mode: Mode): Edit {
  return {
    mode,
    pinned: state.setAside.get(mode) ?? new Map(),
    setAside: new Map([...state.setAside, [state.mode, state.pinned]]),
  };
}

/** Networks computed or shown otherwise. Persons who count for their states are asked of in the whole graph. */
export function changeOptions({ options }: ExplorerDocument, next: Partial<NetworkOptions>): Edit {
  const { meetingLevel = "PERSON", stanceLevel = "PERSON" } = next;
  const rollsUp = meetingLevel !== "PERSON" || stanceLevel !== "PERSON";
  return { options: { ...options, ...next }, ...(rollsUp && { scope: "everything" }) };
}

/** These facts alone, in who met whom. */
export function onlyMeetingsOf(facts: Facts): Edit {
  const explored = withFacts(emptyGraph(), facts);
  return { ...clearNodes(), explored, mode: "meetings", scope: "explored" };
}

/** What the facts of a source are about, alone on the canvas, and nothing but what rests on it. */
export function onlySource(facts: Facts, source: string): Edit {
  const explored = withFacts(emptyGraph(), facts);
  const filters = { ...noFilters, sources: [source] };
  return { ...clearNodes(), explored, filters, mode: "evidence", scope: "explored" };
}

/** What a projection of everything shows becomes the explored graph, so that it can be worked on. Null where none does. */
export function adoptProjection(state: ProjectedDocument): Edit | null {
  const { scope, mode, projection, explored } = state;
  if (scope !== "everything" || mode === "evidence" || projection === null) return null;
  const nodes = listNodes(projection.graph);
  return { explored: withFacts(explored, { nodes, ties: [] }), scope: "explored" };
}
