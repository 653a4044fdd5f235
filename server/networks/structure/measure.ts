import { type Adjacency } from "./adjacency.ts";
import { type PairGraph } from "./pair-graph.ts";
import { type ShortestPaths } from "./shortest-paths.ts";

/** A network to be measured. Data that several measures need is computed when first asked for. */
export interface MeasurableNetwork {
  /** Nodes and ties in typed arrays. */
  readonly adjacency: Adjacency;
  /** The same as a graphology graph. @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
  readonly graph: () => PairGraph;
  /** Shortest paths from all nodes, or from a sample of pivots if the network is too large. */
  readonly paths: (what: {
    readonly through: boolean;
  }) => ShortestPaths & { readonly pivots: Int32Array };
}

/** Values estimated from a sample, and the largest error of any of them (with the certainty of pivots.ts). */
export interface Estimated {
  readonly values: Float64Array;
  /** Size of the sample. */
  readonly pivots: number;
  readonly error: number;
}

/**
 * A measure: a number for each node of a network. Each is one file of server/networks/measures; `npm run
 * codegen` lists them, and from there it is a value of the API's enum with its description.
 */
export interface Measure {
  /** Its name in the API, for example `WEIGHTED_DEGREE`. */
  readonly id: string;
  /** What it measures, its range and its author; shown in the API. */
  readonly description: string;
  /**
   * The values in the order of the adjacency's nodes; finite, and 0 for a node without ties unless the
   * description says otherwise.
   */
  readonly values: (network: MeasurableNetwork) => Float64Array | Estimated;
}
