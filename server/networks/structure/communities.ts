import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import { createAdjacency, type Ties } from "./adjacency.ts";
import { nodesOf, type PairGraph, toPairGraph } from "./pair-graph.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** A partition of the nodes. Part 0 is the largest; equally large ones are ordered by their first nodes. */
export interface Parts {
  /** Indices, ascending. */
  readonly nodes: Int32Array;
  /** The part of each node. */
  readonly part: Int32Array;
  readonly count: number;
}

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
  if (graph.order === 0) return { ...toParts(graph, []), modularity: 0 };
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
    ...toParts(graph, [...members.values()]),
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
    graph,
    connectedComponents(graph).map((component) => component.map(Number)),
  );
}

function toParts(graph: PairGraph, members: readonly (readonly number[])[]): Parts {
  const nodes = nodesOf(graph);
  const inOrder = members
    .map((part) => ({ part, first: part.reduce((one, other) => Math.min(one, other)) }))
    .toSorted((one, other) => other.part.length - one.part.length || one.first - other.first);
  const partOf = new Map(inOrder.flatMap(({ part }, n) => part.map((node) => [node, n] as const)));
  return {
    nodes,
    part: Int32Array.from(nodes, (node) => partOf.get(node)!),
    count: inOrder.length,
  };
}
