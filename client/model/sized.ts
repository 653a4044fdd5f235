import { type ExploredGraph } from "./explored-graph.ts";
import { type Projection } from "./explorer-document.ts";
import { type NetworkOptions } from "../options/network-options.ts";

/**
 * The projection with sizes by the absolute value of the chosen measure. Without one, sizes follow the facts
 * of each actor, except for delegations, which attend nothing themselves: there they follow the ties shown.
 */
export function sized(projection: Projection, options: NetworkOptions): Projection {
  const { size, meetingLevel, stanceLevel } = options;
  const { measures } = projection;
  if (projection.mode === "evidence" || (size !== null && measures === null)) return projection;
  const level = projection.mode === "meetings" ? meetingLevel : stanceLevel;
  const counts = projection.mode === "meetings" || projection.mode === "agreement";
  const isRolledUp = counts && level !== "PERSON";
  if (size === null && projection.size === null && !isRolledUp) return projection;
  const valueOf = (id: string) => {
    if (size !== null) return Math.abs(measures?.get(id)?.[size] ?? 0);
    return isRolledUp ? projection.graph.degree(id) : null;
  };
  return { ...projection, size, graph: withProminence(projection.graph, valueOf) };
}

function withProminence(
  graph: ExploredGraph,
  valueOf: (id: string) => number | null,
): ExploredGraph {
  const greatest = Math.max(...graph.mapNodes((id) => valueOf(id) ?? 0)) || 1;
  const next = graph.copy() as ExploredGraph;
  next.updateEachNodeAttributes((id, node) => {
    if (node.kind !== "ACTOR") return node;
    const { prominence: _, ...bare } = node;
    const value = valueOf(id);
    return value === null ? bare : { ...bare, prominence: value / greatest };
  });
  return next;
}
