import { listActorIds } from "../model/explored-graph.ts";
import { type ExplorerState } from "../model/explorer-state.ts";
import { type StanceMatrixQuery } from "../model/graph-source.ts";

/** What the stances view takes at most: more can't be read as one matrix. */
const most = { mostActors: 100, mostIssues: 60 } as const;

/** What the stances view asks: the explored actors, or those of the whole graph with most positions, within the filters. */
export function matrixQuery(
  state: Pick<ExplorerState, "explored" | "scope" | "filters">,
): StanceMatrixQuery {
  const actors = state.scope === "explored" ? listActorIds(state.explored).toSorted() : [];
  const { period, areas } = state.filters;
  return { ...(actors.length > 0 && { actors }), areas, period, ...most };
}
