import { type ExploredGraph } from "../explored-graph.ts";
import { foldingOf } from "./folding.ts";

/**
 * The graph with the bundle of each actor as an attribute, and whether it is folded. Actors and ties stay, so
 * that no sum takes the place of facts.
 */
export function withBundles(
  graph: ExploredGraph,
  state: Parameters<typeof foldingOf>[1],
): ExploredGraph {
  const { bundles, homeOf } = foldingOf(graph, state);
  if (bundles.length === 0) return graph;
  const bundleOf = new Map(bundles.flatMap(({ id, members }) => members.map((one) => [one, id])));
  const next = graph.copy() as ExploredGraph;
  next.updateEachNodeAttributes((id, node) => {
    const bundle = bundleOf.get(id);
    if (node.kind !== "ACTOR" || bundle === undefined) return node;
    return { ...node, bundle, isFolded: homeOf.has(id) };
  });
  return next;
}
