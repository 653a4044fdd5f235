import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { createAdjacency, type Ties } from "./adjacency.ts";
import { betweenness } from "./betweenness.ts";
import { closeness } from "./closeness.ts";
import { degree } from "./degree.ts";
import { eigenvector } from "./eigenvector.ts";
import { type MeasurableNetwork, type Measure } from "./measure.ts";
import { pageRank } from "./page-rank.ts";
import { type PairGraph, toPairGraph } from "./pair-graph.ts";
import { weightedDegree } from "./weighted-degree.ts";

/** Two measures took one name. */
class MeasureTakenError extends Error {
  override readonly name = "MeasureTakenError";
  readonly measure: string;
  constructor(measure: string) {
    super(`two measures are named ${measure}`);
    this.measure = measure;
  }
}

const registry = new Map<string, Measure>();

/** Adds a measure to those that are served. @throws {MeasureTakenError} */
export function registerMeasure(measure: Measure): void {
  if (registry.has(measure.id)) throw new MeasureTakenError(measure.id);
  registry.set(measure.id, measure);
}

[degree, weightedDegree, betweenness, closeness, eigenvector, pageRank].forEach(registerMeasure);

/** All measures, in the order in which they are told. */
export function listMeasures(): readonly Measure[] {
  return [...registry.values()];
}

/** Measures of each node: columns in the order of `nodes`. */
export interface MeasuredNodes {
  /** Indices, ascending. */
  readonly nodes: Int32Array;
  /** By measure, those that were asked for. */
  readonly values: ReadonlyMap<string, Float64Array>;
}

/**
 * Measures of the nodes of a network; only those asked for are computed.
 * @param which ids of measures
 * @param nodes indices to be measured even without a tie
 * @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE
 */
export function measureNodes(
  pairs: WeightedPairs,
  which: readonly string[],
  ties: Ties,
  nodes: Iterable<number> = [],
): MeasuredNodes {
  const network = toMeasurable(pairs, ties, nodes);
  return {
    nodes: network.adjacency.nodes,
    values: new Map(which.map((id) => [id, getMeasure(id).values(network)])),
  };
}

/** @throws {RangeError} for what is no measure: the API's enum has only those that are */
function getMeasure(id: string): Measure {
  const measure = registry.get(id);
  if (measure === undefined) throw new RangeError(`there is no measure ${id}`);
  return measure;
}

function toMeasurable(
  pairs: WeightedPairs,
  ties: Ties,
  nodes: Iterable<number>,
): MeasurableNetwork {
  const adjacency = createAdjacency(pairs, ties, nodes);
  let graph: PairGraph | undefined;
  return {
    adjacency,
    graph: () => (graph ??= toPairGraph(adjacency)),
  };
}
