/**
 * These libraries are CommonJS and export one function with properties. Their own declarations say `export
 * default`, which under Node's rules would be `{ default: … }`. This declares what they really give, limited
 * to what is used here.
 */
declare module "graphology-layout-forceatlas2" {
  import { type AbstractGraph } from "graphology-types";

  export interface ForceAtlas2Options {
    readonly iterations: number;
    readonly getEdgeWeight: string;
    readonly settings: {
      readonly barnesHutOptimize: boolean;
      readonly edgeWeightInfluence: number;
      readonly gravity: number;
      readonly scalingRatio: number;
      readonly slowDown: number;
      readonly linLogMode: boolean;
      readonly adjustSizes: boolean;
    };
  }
  const forceAtlas2: {
    /** Changes the nodes' `x` and `y`, which each node must have. */
    assign(graph: AbstractGraph, options: ForceAtlas2Options): void;
  };
  export default forceAtlas2;
}

declare module "graphology-layout-noverlap" {
  import { type AbstractGraph } from "graphology-types";

  export interface NoverlapOptions {
    readonly maxIterations: number;
    readonly settings: {
      readonly margin: number;
      readonly ratio: number;
      readonly expansion: number;
      readonly gridSize: number;
      readonly speed: number;
    };
  }
  const noverlap: {
    /** Changes the nodes' `x` and `y`, which each node must have, with a `size`. */
    assign(graph: AbstractGraph, options: NoverlapOptions): void;
  };
  export default noverlap;
}
