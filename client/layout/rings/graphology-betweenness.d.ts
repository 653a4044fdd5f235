/** CommonJS whose own declarations say `export default`, which is not what it gives. */
declare module "graphology-metrics/centrality/betweenness.js" {
  import { type AbstractGraph } from "graphology-types";

  /** Throws for a graph without nodes. */
  const betweenness: (
    graph: AbstractGraph,
    options: { getEdgeWeight: string | null; normalized: boolean },
  ) => Record<string, number>;
  export default betweenness;
}
