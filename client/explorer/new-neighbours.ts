import { type ExploredGraph } from "../model/explored-graph.ts";
import { expandableKinds } from "../model/kinds.ts";
import { type KindCounts } from "../model/graph-source.ts";

/**
 * How many neighbours of each kind an expansion would bring: those of the whole graph less those already
 * explored. Null while the counts are not known.
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
