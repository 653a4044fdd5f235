import { listActorIds } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { visibleGraph } from "../model/visible-graph.ts";

/** The question of the timeline view. */
export interface LanesQuestion {
  /** The actors with lanes; empty: the actors of the whole graph who met most often. */
  readonly actors: readonly string[];
  readonly sides: readonly string[];
  /** The most lanes. */
  readonly first: number;
  /** Number of actors on the canvas without a lane. */
  readonly leftOut: number;
}

/** More lanes could not be read at a glance, and would be too much for one request. */
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
