import { lanesQuery } from "../../api/operations/timeline-view.ts";
import { toPeriodInput } from "../../api/to-period-input.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { type ExplorerState } from "../../model/explorer-state.ts";
import { listActorIds } from "../../model/explored-graph.ts";
import { visibleGraph } from "../../model/visible-graph.ts";

/** More lanes can't be taken in at a glance, and would be too much for one request. */
export const mostLanes = 24;

/** What the actors on the canvas did and said, or those of the whole graph who met most often. */
export function useLanes() {
  const visible = useExplorerState(visibleGraph);
  const scope = useExplorerState((state) => state.scope);
  const filters = useExplorerState((state) => state.filters);
  const actors =
    scope === "explored"
      ? listActorIds(visible).toSorted((a, b) => visible.degree(b) - visible.degree(a))
      : [];
  const answer = useOperation(lanesQuery, {
    filter: filterOf(actors.slice(0, mostLanes), filters),
    first: mostLanes,
    positions: {
      ...(filters.areas.length > 0 && { areas: [...filters.areas] }),
      ...(filters.period && { period: toPeriodInput(filters.period) }),
    },
  });
  const total = actors.length > 0 ? actors.length : (answer.data?.actors.totalCount ?? 0);
  return { ...answer, leftOut: Math.max(0, total - mostLanes) };
}

function filterOf(actors: readonly string[], filters: ExplorerState["filters"]) {
  if (actors.length > 0) return { ids: actors.toSorted() };
  return filters.sides.length > 0 ? { sides: [...filters.sides] } : {};
}
