import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { type Adjacency, createAdjacency, type Ties } from "./adjacency.ts";
import { betweenness } from "./betweenness.ts";
import { closeness } from "./closeness.ts";
import { degree } from "./degree.ts";
import { eigenvector } from "./eigenvector.ts";
import { type Estimated, type MeasurableNetwork, type Measure } from "./measure.ts";
import { pageRank } from "./page-rank.ts";
import { type PairGraph, toPairGraph } from "./pair-graph.ts";
import { choosePivots } from "./pivots.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { weightedDegree } from "./weighted-degree.ts";

/** Two measures have the same id. */
class MeasureTakenError extends Error {
  override readonly name = "MeasureTakenError";
  readonly measure: string;
  constructor(measure: string) {
    super(`two measures are named ${measure}`);
    this.measure = measure;
  }
}

const registry = new Map<string, Measure>();

/** Adds a measure to those that the API serves. @throws {MeasureTakenError} */
export function registerMeasure(measure: Measure): void {
  if (registry.has(measure.id)) throw new MeasureTakenError(measure.id);
  registry.set(measure.id, measure);
}

[degree, weightedDegree, betweenness, closeness, eigenvector, pageRank].forEach(registerMeasure);

/** All measures, in the order in which the API lists them. */
export function listMeasures(): readonly Measure[] {
  return [...registry.values()];
}

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
  // In the registry's order: betweenness comes before closeness, so that its paths can be used for both.
  for (const { id, values } of listMeasures()) {
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
