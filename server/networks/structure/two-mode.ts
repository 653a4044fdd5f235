import { checkPairCount } from "./check-pair-count.ts";
import { type Adjacency, createAdjacency } from "./adjacency.ts";
import { connectedParts } from "./connected-parts.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** The ties of a two-mode network, each once: between an actor and a meeting or issue, by their indices. */
export interface TwoModeTies {
  readonly actor: Int32Array;
  readonly affiliation: Int32Array;
}

/** The two modes: the actors, and what they have in common. */
export type Mode = "ACTORS" | "AFFILIATIONS";

/**
 * A two-mode network. Its nodes are numbered from 0: first the actors, then the affiliations, each in order
 * of indices. Every node has a tie.
 */
export interface TwoModeNetwork {
  /** Indices (in the columns) of the nodes of each mode. */
  readonly actors: Int32Array;
  readonly affiliations: Int32Array;
  /** Both modes, as one network of ties of weight 1. */
  readonly pairs: WeightedPairs;
  readonly adjacency: Adjacency;
}

/** @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
export function createTwoModeNetwork({ actor, affiliation }: TwoModeTies): TwoModeNetwork {
  checkPairCount(actor.length, "COLUMNS");
  const actors = distinct(actor);
  const affiliations = distinct(affiliation);
  const pairs = {
    a: numbered(actor, actors, 0),
    b: numbered(affiliation, affiliations, actors.length),
    weight: new Float64Array(actor.length).fill(1),
  };
  return { actors, affiliations, pairs, adjacency: createAdjacency(pairs) };
}

function distinct(indices: Int32Array): Int32Array {
  return Int32Array.from(new Set(indices)).sort();
}

function numbered(indices: Int32Array, known: Int32Array, first: number): Int32Array {
  const numberOf = new Int32Array((known.at(-1) ?? -1) + 1);
  for (const [n, index] of known.entries()) numberOf[index] = first + n;
  return indices.map((index) => numberOf[index]!);
}

/** The numbers of the nodes of a mode: from `begin` to `end` - 1. */
export function nodesOfMode(
  { actors, adjacency }: TwoModeNetwork,
  mode: Mode,
): { readonly begin: number; readonly end: number } {
  return mode === "ACTORS"
    ? { begin: 0, end: actors.length }
    : { begin: actors.length, end: adjacency.nodes.length };
}

/** How many nodes and ties there are, and how they hang together. */
export interface TwoModeSize {
  readonly actorCount: number;
  readonly affiliationCount: number;
  readonly tieCount: number;
  /** Ties as a share of all that there could be between the two modes, 0 to 1; 0 for none. */
  readonly density: number;
  readonly componentCount: number;
}

export function sizeOf({ actors, affiliations, pairs, adjacency }: TwoModeNetwork): TwoModeSize {
  const tieCount = pairs.weight.length;
  return {
    actorCount: actors.length,
    affiliationCount: affiliations.length,
    tieCount,
    density: tieCount === 0 ? 0 : tieCount / (actors.length * affiliations.length),
    componentCount: connectedParts(adjacency).sizes.length,
  };
}

/**
 * Four times the number of 4-cycles (two actors with two affiliations in common) divided by the number of
 * paths of three ties, 0 to 1; 0 without such a path (G. Robins & M. Alexander 2004, Computational &
 * Mathematical Organization Theory 10: 69). Takes time proportional to the pairs with something in common, of
 * the mode where these are fewer.
 */
export function clusteringOf(network: TwoModeNetwork): number {
  const { offsets, others } = network.adjacency;
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  let paths = 0;
  for (let tie = 0; tie < network.pairs.weight.length; tie += 1) {
    paths += (degree(network.pairs.a[tie]!) - 1) * (degree(network.pairs.b[tie]!) - 1);
  }
  if (paths === 0) return 0;
  /** What going over the pairs of a mode costs: they meet in the nodes of the other mode. */
  const costOf = (mode: Mode) => {
    const { begin, end } = nodesOfMode(network, mode === "ACTORS" ? "AFFILIATIONS" : "ACTORS");
    let cost = 0;
    for (let node = begin; node < end; node += 1) cost += degree(node) ** 2;
    return cost;
  };
  const { begin, end } = nodesOfMode(
    network,
    costOf("ACTORS") <= costOf("AFFILIATIONS") ? "ACTORS" : "AFFILIATIONS",
  );
  const shared = new Int32Array(end);
  let cycles = 0;
  for (let node = begin; node < end; node += 1) {
    const found: number[] = [];
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      const between = others[tie]!;
      for (let next = offsets[between]!; next < offsets[between + 1]!; next += 1) {
        const other = others[next]!;
        if (other <= node) continue;
        if (shared[other] === 0) found.push(other);
        shared[other]! += 1;
      }
    }
    for (const other of found) {
      cycles += (shared[other]! * (shared[other]! - 1)) / 2;
      shared[other] = 0;
    }
  }
  return (4 * cycles) / paths;
}
