import { emptyGraph, type Facts, listNodes, withFacts, withoutNodes } from "./explored-graph.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import { type ExplorerDocument, type Mode, type ProjectedDocument } from "./explorer-document.ts";
import { type Filters } from "./filters.ts";
import { type Gathered, gatheredAfter } from "./gathered.ts";
import { type NetworkOptions } from "../options/network-options.ts";
import { visibleGraph } from "./visible-graph.ts";

/** The changes that an edit makes to the document. Edits are pure functions. */
export type Edit = Partial<ExplorerDocument>;

/** Hides nodes; they stay in the explored graph. */
export function hideNodes({ hidden }: ExplorerDocument, ids: readonly string[]): Edit {
  return { hidden: new Set([...hidden, ...ids]) };
}

/** Shows hidden nodes again: these, or all. */
export function unhideNodes({ hidden }: ExplorerDocument, ids?: readonly string[]): Edit {
  const back = new Set(ids ?? hidden);
  return { hidden: new Set([...hidden].filter((id) => !back.has(id))) };
}

/** Hides everything visible except these nodes and their neighbours. */
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

/** Hides everything visible except these nodes. */
export function keepNodes(state: ProjectedDocument, ids: readonly string[]): Edit {
  const kept = new Set(ids);
  return hideNodes(
    state,
    visibleGraph(state)
      .nodes()
      .filter((id) => !kept.has(id)),
  );
}

/** Removes nodes from the explored graph. */
export function removeNodes(state: ExplorerDocument, ids: readonly string[]): Edit {
  return { explored: withoutNodes(state.explored, ids), ...unhideNodes(state, ids) };
}

/** Removes everything. */
export function clearNodes(): Edit {
  const nothing = { explored: emptyGraph(), gathered: null, hidden: new Set<string>() };
  return { ...nothing, pinned: new Map(), otherPins: new Map() };
}

/** Folds these bundles into one node each, besides those that are. */
export function foldBundles({ foldedBundles }: ExplorerDocument, ids: readonly string[]): Edit {
  return { foldedBundles: new Set([...foldedBundles, ...ids]) };
}

/** Shows the actors of these bundles again. */
export function unfoldBundles({ foldedBundles }: ExplorerDocument, ids: readonly string[]): Edit {
  return { foldedBundles: new Set([...foldedBundles].filter((id) => !ids.includes(id))) };
}

/** Fixes nodes at coordinates. */
export function pinNodes(
  { pinned }: ExplorerDocument,
  places: ReadonlyMap<string, Coordinates>,
): Edit {
  return { pinned: new Map([...pinned, ...places]) };
}

/** Releases fixed nodes. */
export function unpinNodes({ pinned }: ExplorerDocument, ids: readonly string[]): Edit {
  const gone = new Set(ids);
  return { pinned: new Map([...pinned].filter(([id]) => !gone.has(id))) };
}

/** Switches the mode; nodes are fixed as they were when the mode was left. */
export function switchMode(state: ExplorerDocument, mode: Mode): Edit {
  return {
    mode,
    pinned: state.otherPins.get(mode) ?? new Map(),
    otherPins: new Map([...state.otherPins, [state.mode, state.pinned]]),
  };
}

/** Changes how networks are computed or shown. Counting persons for their states uses the whole graph. */
export function changeOptions({ options }: ExplorerDocument, next: Partial<NetworkOptions>): Edit {
  const { meetingLevel = "PERSON", stanceLevel = "PERSON" } = next;
  const rollsUp = meetingLevel !== "PERSON" || stanceLevel !== "PERSON";
  return { options: { ...options, ...next }, ...(rollsUp && { scope: "everything" }) };
}

/** Only these facts, in the meetings mode. */
export function onlyMeetingsOf(facts: Facts): Edit {
  const explored = withFacts(emptyGraph(), facts);
  return { ...clearNodes(), explored, mode: "meetings", scope: "explored" };
}

/** Only what the facts of sources or documents are about, with the filters for them. */
export function onlyWithin(facts: Facts, gathered: Gathered, filters: Filters): Edit {
  const explored = withFacts(emptyGraph(), facts);
  return { ...clearNodes(), explored, gathered, filters, mode: "evidence", scope: "explored" };
}

/** Other filters, with what was gathered for them before. */
export function filterBy({ gathered }: ExplorerDocument, filters: Filters): Edit {
  return { filters, gathered: gatheredAfter(gathered, filters) };
}

/**
 * Makes the nodes of a projection of everything the explored graph, so that it can be edited. Null if there
 * is no such projection.
 */
export function adoptProjection(state: ProjectedDocument): Edit | null {
  const { scope, mode, projection, explored } = state;
  if (scope !== "everything" || mode === "evidence" || projection === null) return null;
  const nodes = listNodes(projection.graph);
  return { explored: withFacts(explored, { nodes, ties: [] }), scope: "explored" };
}
