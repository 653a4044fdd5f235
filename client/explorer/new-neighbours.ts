import { type ExploredGraph } from "../model/explored-graph.ts";
import { expandableKinds } from "../model/kinds.ts";
import { type KindCounts } from "../model/graph-source.ts";
import { isKnownToServer } from "../model/filters.ts";
import { type ExplorerState } from "./explorer-state.ts";

/**
 * How many neighbours of each kind an expansion would add: those of the whole graph minus those already
 * explored. Null while the counts are unknown.
 */
export function newNeighbours(
  explored: ExploredGraph,
  id: string,
  counts: KindCounts | undefined,
): KindCounts | null {
  if (counts === undefined || !explored.hasNode(id)) return null;
  const more: KindCounts = {};
  for (const kind of expandableKinds) {
    const here = explored.filterNeighbors(id, (_, node) => node.kind === kind).length;
    const left = (counts[kind] ?? 0) - here;
    if (left > 0) more[kind] = left;
  }
  return more;
}

/** The neighbours of a node by kind, if known. How many of them pass a filter by source or document is never known. */
export function knownCounts(
  { filters, neighbourCounts }: Pick<ExplorerState, "filters" | "neighbourCounts">,
  id: string,
): KindCounts | undefined {
  return isKnownToServer(filters) ? undefined : neighbourCounts.get(id);
}
