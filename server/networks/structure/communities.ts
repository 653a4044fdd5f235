import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { createAdjacency, type Ties } from "./adjacency.ts";
import { nodesOf, toPairGraph } from "./pair-graph.ts";
import { type Parts, toParts } from "./parts.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

export interface Communities extends Parts {
  /** Modularity Q, −½ to 1: how much more weight lies within the communities than expected by chance. */
  readonly modularity: number;
}

/**
 * Communities by the Louvain method (V. D. Blondel et al. 2008, J. Stat. Mech. P10008), by weight. The same
 * network and seed give the same communities. Modularity is not defined for negative ties, so only those
 * above 0 count; a node without any is a community of its own.
 * @param resolution above 1 gives more and smaller communities, below 1 fewer and larger ones
 * @param nodes indices to include even without a tie
 */
export function findCommunities(
  pairs: WeightedPairs,
  { seed, resolution }: { readonly seed: number; readonly resolution: number },
  nodes: Iterable<number> = [],
): Communities {
  const graph = toPairGraph(createAdjacency(pairs, "POSITIVE", [...nodes, ...pairs.a, ...pairs.b]));
  if (graph.order === 0) return { ...toParts(nodesOf(graph), []), modularity: 0 };
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: "strength",
    resolution,
    rng: createSeededRandom(seed),
  });
  const members = new Map<number, number[]>();
  for (const [node, community] of Object.entries(communities)) {
    const others = members.get(community);
    if (others === undefined) members.set(community, [Number(node)]);
    else others.push(Number(node));
  }
  return {
    ...toParts(nodesOf(graph), [...members.values()]),
    modularity: Number.isNaN(modularity) ? 0 : modularity,
  };
}

/**
 * Connected components: the parts within which every node is reached from every other.
 * @param nodes indices to include even without a tie
 */
export function findComponents(
  pairs: WeightedPairs,
  ties: Ties,
  nodes: Iterable<number> = [],
): Parts {
  const graph = toPairGraph(createAdjacency(pairs, ties, nodes));
  return toParts(
    nodesOf(graph),
    connectedComponents(graph).map((component) => component.map(Number)),
  );
}
