import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { measures } from "../__generated__/measures.ts";
import { type Adjacency, createAdjacency, type Ties } from "../structure/adjacency.ts";
import { type Estimated, type MeasurableNetwork } from "../structure/measure.ts";
import { type PairGraph, toPairGraph } from "../structure/pair-graph.ts";
import { choosePivots } from "../structure/pivots.ts";
import { shortestPaths } from "../structure/shortest-paths.ts";

/** Measures of nodes, as columns in the order of `nodes`. */
export interface MeasuredNodes {
  /** Indices, ascending. */
  readonly nodes: Int32Array;
  /** The values of each measure that was asked for. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** The measures among them that were estimated from a sample. */
  readonly estimates: readonly MeasureEstimate[];
}

export interface MeasureEstimate extends Pick<Estimated, "pivots" | "error"> {
  readonly measure: string;
}

/** Which ties count, and how many shortest paths are computed. */
export interface MeasureOptions {
  readonly ties: Ties;
  /** Indices to measure even without a tie. */
  readonly nodes?: Iterable<number>;
  /** The number of nodes that shortest paths start from; by default all, or as many as is feasible. */
  readonly pivots?: number | null;
}

/**
 * Measures the nodes of a network; only the measures asked for are computed.
 * @param which ids of measures
 * @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE
 */
export function measureNodes(
  pairs: WeightedPairs,
  which: readonly string[],
  { ties, nodes = [], pivots = null }: MeasureOptions,
): MeasuredNodes {
  const network = toMeasurable(createAdjacency(pairs, ties, nodes), pivots);
  const found = new Map<string, Float64Array | Estimated>();
  // In the order of their names: betweenness comes before closeness, so that its paths can be used for both.
  for (const { id, values } of measures) {
    if (which.includes(id)) found.set(id, values(network));
  }
  const inOrder = which.map((measure) => ({ measure, of: found.get(measure)! }));
  return {
    nodes: network.adjacency.nodes,
    values: new Map(
      inOrder.map(({ measure, of }) => [measure, of instanceof Float64Array ? of : of.values]),
    ),
    estimates: inOrder.flatMap(({ measure, of }) =>
      of instanceof Float64Array ? [] : [{ measure, pivots: of.pivots, error: of.error }],
    ),
  };
}

function toMeasurable(adjacency: Adjacency, asked: number | null): MeasurableNetwork {
  let graph: PairGraph | undefined;
  let paths: ReturnType<MeasurableNetwork["paths"]> | undefined;
  let hasThrough = false;
  return {
    adjacency,
    graph: () => (graph ??= toPairGraph(adjacency)),
    paths({ through }) {
      if (paths === undefined || (through && !hasThrough)) {
        hasThrough = through;
        const pivots = choosePivots(adjacency, asked);
        paths = { ...shortestPaths(adjacency, pivots, through), pivots };
      }
      return paths;
    },
  };
}
