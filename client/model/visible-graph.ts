import { latestStance } from "../../schema/latest-stance.ts";
import {
  emptyGraph,
  type ExploredGraph,
  type ExploredNode,
  type ExploredTie,
  type StanceTie,
} from "./explored-graph.ts";
import { type ProjectedDocument } from "./explorer-document.ts";
import {
  type Filters,
  isFiltering,
  isKnownToServer,
  isPossiblyWithin,
  type Period,
} from "./filters.ts";

type Inputs = Pick<ProjectedDocument, "explored" | "projection" | "mode" | "hidden" | "filters">;

const answers = new WeakMap<
  ExploredGraph,
  { hidden: ReadonlySet<string>; filters: Filters; visible: ExploredGraph }
>();

/**
 * What the mode shows before hiding and filtering on the client: facts, or the server's projection. With
 * a filter by sources or documents always the projection, since only the server knows what passes.
 */
export function shownGraph(
  state: Pick<Inputs, "explored" | "projection" | "mode" | "filters">,
): ExploredGraph {
  if (state.mode === "evidence" && !isKnownToServer(state.filters)) return state.explored;
  return state.projection?.mode === state.mode ? state.projection.graph : nothing;
}

const nothing = emptyGraph();

/**
 * What is on the canvas: the mode's graph without what is hidden or filtered. A node whose neighbours of the
 * kinds asked for are all filtered out is removed too; a node without any ties stays. The same inputs give
 * the same graph object.
 */
export function visibleGraph(state: Inputs): ExploredGraph {
  const shown = shownGraph(state);
  const { hidden, filters } = state;
  const known = answers.get(shown);
  if (known?.hidden === hidden && known.filters === filters) return known.visible;
  const visible =
    hidden.size === 0 && !isFiltering(filters) ? shown : filtered(shown, hidden, filters);
  answers.set(shown, { hidden, filters, visible });
  return visible;
}

function filtered(
  shown: ExploredGraph,
  hidden: ReadonlySet<string>,
  filters: Filters,
): ExploredGraph {
  const visible = emptyGraph();
  shown.forEachNode((id, node) => {
    if (!hidden.has(id) && passes(node, filters)) visible.addNode(id, node);
  });
  shown.forEachEdge((id, tie) => {
    if (!visible.hasNode(tie.from) || !visible.hasNode(tie.to)) return;
    const kept = tieWithin(tie, filters);
    if (kept !== null) visible.addEdgeWithKey(id, kept.from, kept.to, kept);
  });
  if (!isFiltering(filters)) return visible;
  const isOfKind = (node: ExploredNode) =>
    filters.kinds.length === 0 || filters.kinds.includes(node.kind);
  const cutOff = visible.filterNodes(
    (id) =>
      visible.degree(id) === 0 &&
      shown.someNeighbor(id, (other, node) => !hidden.has(other) && isOfKind(node)),
  );
  for (const id of cutOff) visible.dropNode(id);
  return visible;
}

function passes(node: ExploredNode, filters: Filters): boolean {
  if (filters.kinds.length > 0 && !filters.kinds.includes(node.kind)) return false;
  const { datasets } = filters;
  if (datasets.length > 0 && !node.datasets.some((id) => datasets.includes(id))) return false;
  switch (node.kind) {
    case "ACTOR":
      return (
        filters.sides.length === 0 || (node.side !== null && filters.sides.includes(node.side))
      );
    case "ISSUE":
      return filters.areas.length === 0 || node.areas.some((area) => filters.areas.includes(area));
    case "MEETING":
    case "DOCUMENT":
    case "POSITION":
      return isPossiblyWithin(node.date, filters.period);
    case "SOURCE":
      return true;
  }
}

function tieWithin(tie: ExploredTie, { period, datasets }: Filters): ExploredTie | null {
  if (tie.kind === "STANCE") return stanceWithin(tie, period, datasets);
  if (tie.kind === "MET") {
    return isPossiblyWithin({ earliest: tie.first, latest: tie.last }, period) ? tie : null;
  }
  return tie;
}

/**
 * The tie restricted to a period and some data sets (none: all): its positions there, the latest of them, and
 * whether they contradict.
 */
export function stanceWithin(
  tie: StanceTie,
  period: Period | null,
  datasets: readonly string[] = [],
): StanceTie | null {
  const positions = tie.positions.filter(
    (position) =>
      isPossiblyWithin(position, period) &&
      (datasets.length === 0 || (position.datasets?.some((id) => datasets.includes(id)) ?? true)),
  );
  if (positions.length === tie.positions.length) return tie;
  return positions.length === 0 ? null : stanceOf(tie, positions);
}

/** The tie restricted to some of its positions. */
export function stanceOf(tie: StanceTie, positions: StanceTie["positions"]): StanceTie {
  const held = new Set(positions.map((position) => position.stance));
  return {
    ...tie,
    n: positions.length,
    positions,
    stance: latestStance(positions),
    contradictory: held.has("SUPPORTS") && held.has("OPPOSES"),
  };
}
