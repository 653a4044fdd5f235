import { type Adjacency } from "./adjacency.ts";
import { type PairGraph } from "./pair-graph.ts";
import { type ShortestPaths } from "./shortest-paths.ts";

/** A network to be measured. What several measures need is made when the first asks for it. */
export interface MeasurableNetwork {
  /** Its nodes and ties in typed arrays. */
  readonly adjacency: Adjacency;
  /** The same for the libraries that measure. @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
  readonly graph: () => PairGraph;
  /** Shortest paths from all nodes, or from a sample of pivots where the network is too large for all. */
  readonly paths: (what: {
    readonly through: boolean;
  }) => ShortestPaths & { readonly pivots: Int32Array };
}

/** Values that a sample tells, and by how much any of them may be off (at the certainty of pivots.ts). */
export interface Estimated {
  readonly values: Float64Array;
  /** How many nodes the sample was. */
  readonly pivots: number;
  readonly error: number;
}

/**
 * A number for each node of a network. A measure is one file: it stands in the list of measures.ts, and is
 * then a value of the API's enum, is told with its description, and is served.
 */
export interface Measure {
  /** As the API has it, `WEIGHTED_DEGREE`. */
  readonly id: string;
  /** What it tells, its range, and whose it is: shown in the API. */
  readonly description: string;
  /** The values in the order of the adjacency's nodes; finite, and 0 for a node without ties unless said. */
  readonly values: (network: MeasurableNetwork) => Float64Array | Estimated;
}
