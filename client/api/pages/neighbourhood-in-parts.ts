import { type ExploredNode, type ExploredTie } from "../../model/explored-graph.ts";
import { type GraphSource, mostIds } from "../../model/graph-source.ts";
import { inBlocks } from "../../model/in-blocks.ts";

type Neighbourhood = Awaited<ReturnType<GraphSource["neighbourhood"]>>;

/**
 * The nodes and ties among more ids than the API takes at once: asked for each two blocks of them. Neighbours
 * come after them, those with most ties first; how many are left out is not known.
 *
 * @param most ids in one question, at least 2
 */
export async function neighbourhoodInParts(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Neighbourhood>,
  most = mostIds,
): Promise<Neighbourhood> {
  const blocks = inBlocks([...new Set(ids)], Math.floor(most / 2));
  const pairs = blocks.flatMap((one, n) => blocks.slice(n + 1).map((other) => [...one, ...other]));
  const parts = await Promise.all(pairs.map(ask));
  const nodes = new Map<string, ExploredNode>();
  const ties = new Map<string, ExploredTie>();
  for (const part of parts) {
    for (const node of part.nodes) nodes.set(node.id, node);
    for (const tie of part.ties) ties.set(tie.id, tie);
  }
  const ends = [...ties.values()].flatMap(({ from, to }) => [from, to]);
  const tiesOf = new Map<string, number>();
  for (const id of ends) tiesOf.set(id, (tiesOf.get(id) ?? 0) + 1);
  const given = new Set(ids);
  const neighbours = [...nodes.values()]
    .filter(({ id }) => !given.has(id))
    .toSorted((one, other) => (tiesOf.get(other.id) ?? 0) - (tiesOf.get(one.id) ?? 0));
  return {
    nodes: [...[...given].flatMap((id) => nodes.get(id) ?? []), ...neighbours],
    ties: [...ties.values()],
    leftOut: {},
  };
}
