/**
 * These libraries are CommonJS and export one function. Their own declarations say `export default`, which
 * under Node's rules would be `{ default: … }`. This declares what Node really gives, limited to what is used
 * here.
 */
declare module "graphology-communities-louvain" {
  import { type AbstractGraph } from "graphology-types";

  export interface Louvain {
    readonly communities: Readonly<Record<string, number>>;
    readonly count: number;
    /** NaN for a graph without ties. */
    readonly modularity: number;
  }
  const louvain: {
    detailed(
      graph: AbstractGraph,
      options: { getEdgeWeight: string; resolution: number; rng: () => number },
    ): Louvain;
  };
  export default louvain;
}

declare module "graphology-metrics/centrality/betweenness.js" {
  import { type AbstractGraph } from "graphology-types";

  /** Throws for a graph without nodes. */
  const betweenness: (
    graph: AbstractGraph,
    options: { getEdgeWeight: string | null; normalized: boolean },
  ) => Record<string, number>;
  export default betweenness;
}

declare module "graphology-metrics/centrality/closeness.js" {
  import { type AbstractGraph } from "graphology-types";

  const closeness: (
    graph: AbstractGraph,
    options: { wassermanFaust: boolean },
  ) => Record<string, number>;
  export default closeness;
}

declare module "graphology-metrics/centrality/eigenvector.js" {
  import { type AbstractGraph } from "graphology-types";

  /** Throws when it does not converge. */
  const eigenvector: (
    graph: AbstractGraph,
    options: { getEdgeWeight: string; maxIterations: number; tolerance: number },
  ) => Record<string, number>;
  export default eigenvector;
}

declare module "graphology-metrics/centrality/pagerank.js" {
  import { type AbstractGraph } from "graphology-types";

  /** Throws when it does not converge. */
  const pagerank: (
    graph: AbstractGraph,
    options: { getEdgeWeight: string; maxIterations: number; tolerance: number },
  ) => Record<string, number>;
  export default pagerank;
}
