import { listActorIds } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { visibleGraph } from "../model/visible-graph.ts";

/** What the timeline view asks. */
export interface LanesQuestion {
  /** Whose lanes; empty: those of the whole graph who met most often. */
  readonly actors: readonly string[];
  readonly sides: readonly string[];
  /** At most so many lanes. */
  readonly first: number;
  /** Actors on the canvas for whom there is no lane. */
  readonly leftOut: number;
}

/** More lanes can't be taken in at a glance, and would be too much for one request. */
const mostLanes = 24;

/** The actors on the canvas, best connected first, or those of the whole graph. */
export function lanesQuestion(state: ExplorerState): LanesQuestion {
  const visible = visibleGraph(state);
  const actors =
    state.scope === "explored"
      ? listActorIds(visible).toSorted((a, b) => visible.degree(b) - visible.degree(a))
      : [];
  return {
    actors: actors.slice(0, mostLanes).toSorted(),
    sides: actors.length > 0 ? [] : state.filters.sides,
    first: mostLanes,
    leftOut: Math.max(0, actors.length - mostLanes),
  };
}
