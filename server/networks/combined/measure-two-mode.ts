import { divided } from "../stances/one-mode-weight.ts";
import { connectedParts } from "../structure/connected-parts.ts";
import { type Mode, nodesOfMode, type TwoModeNetwork } from "../structure/two-mode.ts";
import { type MeasureEstimate, measureNodes } from "./measure-nodes.ts";

/** The measures of two-mode networks, which are those of the same names with another norm. */
export const twoModeMeasures = ["DEGREE", "CLOSENESS", "BETWEENNESS", "EIGENVECTOR"] as const;
export type TwoModeMeasure = (typeof twoModeMeasures)[number];

/** Measures of the nodes of one mode, in their order. */
export interface MeasuredMode {
  readonly values: ReadonlyMap<TwoModeMeasure, Float64Array>;
  /** The measures among them that were estimated from a sample. */
  readonly estimates: readonly (MeasureEstimate & { readonly measure: TwoModeMeasure })[];
}

/** What each measure of one-mode networks is divided by, node by node of a mode; 0 where it can only be 0. */
type Norm = (network: TwoModeNetwork, mode: Mode, values: Float64Array) => Float64Array;

/**
 * Measures the nodes of one mode, each divided by the most that it could be in a network with so many nodes in
 * each mode (S. P. Borgatti & M. G. Everett 1997, Network analysis of 2-mode data, Social Networks 19: 243),
 * so that the values of two networks can be compared, and those of the two modes cannot be mixed.
 * @param pivots the number of nodes that shortest paths start from; by default all, or as many as is feasible
 * @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE
 */
export function measureTwoMode(
  network: TwoModeNetwork,
  mode: Mode,
  which: readonly TwoModeMeasure[],
  pivots: number | null = null,
): MeasuredMode {
  const measured = measureNodes(network.pairs, which, { ties: "ALL", pivots });
  const { begin, end } = nodesOfMode(network, mode);
  const estimates: (MeasureEstimate & { readonly measure: TwoModeMeasure })[] = [];
  const values = new Map<TwoModeMeasure, Float64Array>();
  for (const measure of which) {
    const own = measured.values.get(measure)!.subarray(begin, end);
    const most = norms[measure](network, mode, own);
    values.set(
      measure,
      own.map((value, n) => divided(value, most[n]!)),
    );
    const estimate = measured.estimates.find((each) => each.measure === measure);
    if (estimate === undefined) continue;
    // Values that are off by so much at most are, divided, off by that of the smallest divisor.
    const error = most.reduce((found, each) => Math.max(found, divided(estimate.error, each)), 0);
    estimates.push({ measure, pivots: estimate.pivots, error: Math.min(1, error) });
  }
  return { values, estimates };
}

const norms: Readonly<Record<TwoModeMeasure, Norm>> = {
  /** The ties are at most as many as the nodes of the other mode. */
  DEGREE: (network, mode, values) => {
    const { other } = countsOf(network, mode);
    return values.map(() => other);
  },

  /**
   * The nearest that nodes can be is one step for those of the other mode and two for the rest, where one-mode
   * closeness takes one step for all.
   */
  CLOSENESS: (network, mode, values) => {
    const { begin } = nodesOfMode(network, mode);
    const { part, sizes } = connectedParts(network.adjacency);
    const { begin: first, end } = nodesOfMode(
      network,
      mode === "ACTORS" ? "AFFILIATIONS" : "ACTORS",
    );
    const others = new Float64Array(sizes.length);
    for (let node = first; node < end; node += 1) others[part[node]!]! += 1;
    return values.map((_, n) => {
      const component = part[begin + n]!;
      const reached = sizes[component]! - 1;
      return reached / (2 * reached - others[component]!);
    });
  },

  BETWEENNESS: (network, mode, values) => {
    const { own, other } = countsOf(network, mode);
    const nodes = own + other;
    const most = mostPathsThrough(own, other);
    return values.map(() => divided(2 * most, (nodes - 1) * (nodes - 2)));
  },

  /** Of length 1 over the mode: the first singular vector of the matrix of actors by affiliations. */
  EIGENVECTOR: (_network, _mode, values) => {
    const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
    return values.map(() => length);
  },
};

function countsOf({ actors, affiliations }: TwoModeNetwork, mode: Mode) {
  return mode === "ACTORS"
    ? { own: actors.length, other: affiliations.length }
    : { own: affiliations.length, other: actors.length };
}

/**
 * The most pairs whose shortest paths can pass through one of `own` nodes, with `other` nodes in the other
 * mode (Borgatti & Everett 1997).
 */
function mostPathsThrough(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
