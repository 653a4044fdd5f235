import { type WeightedPairs } from "../columns/strongest-pairs.ts";
import { type Adjacency, createAdjacency } from "./adjacency.ts";
import { type Parts, toParts } from "./parts.ts";
import { createSeededRandom } from "./seeded-random.ts";

/** How far the nodes of a network part into camps that agree within and disagree with each other. */
export interface Polarization {
  /** Half of the difference of the two below: 0 to 0.5 for two camps, and below 0.75 for more. */
  readonly value: number;
  /** Modularity of agreement: how much more of it lies within the camps than expected by chance; 0 without any. */
  readonly agreement: number;
  /** Modularity of disagreement: below 0 if less of it lies within the camps than expected; 0 without any. */
  readonly disagreement: number;
  /** The camps, of which none is empty. */
  readonly camps: Parts;
  /** How many starts were tried. */
  readonly starts: number;
}

export interface CampSearch {
  /** The most camps. */
  readonly camps: number;
  /** How many starts to try; more may find better camps, never worse ones. */
  readonly starts: number;
  /** The same seed tries the same starts. */
  readonly seed: number;
}

/**
 * Finds the camps for which half the difference of the modularities of agreement and disagreement is largest:
 * polarization as in P. Leifeld's Discourse Network Analyzer (leifeld/dna 2, Polarization.java), after M. E. J.
 * Newman 2004, Phys. Rev. E 69, 066133. There camps have equal sizes; here they have any size, and some of them
 * may be empty, so that the value is never below 0. To find the best is NP-hard: several starts, the first with
 * all nodes in one camp and the others seeded, are improved node by node until no move helps.
 * Half of them begin near the best so far.
 * @param most ties to walk over in total; starts that come after that are not tried
 */
export function findPolarizedCamps(
  agreement: WeightedPairs,
  disagreement: WeightedPairs,
  { camps, starts, seed }: CampSearch,
  most: number,
): Polarization {
  const nodes = new Set([...endsOf(agreement), ...endsOf(disagreement)]);
  const layers = [
    createLayer(createAdjacency(agreement, "POSITIVE", nodes), camps),
    createLayer(createAdjacency(disagreement, "POSITIVE", nodes), camps),
  ] as const;
  const indices = layers[0].adjacency.nodes;
  const random = createSeededRandom(seed);
  let [tried, walked] = [0, 0];
  let best: { readonly camp: Int32Array; readonly parts: Modularities } | null = null;
  while (best === null || (tried < starts && walked < most)) {
    // In turn a start of its own, and the best so far with some nodes elsewhere.
    const near = tried % 2 === 0 ? best?.camp : undefined;
    const start = indices.map((_, node) =>
      tried === 0
        ? 0
        : near !== undefined && random() >= shaken
          ? near[node]!
          : Math.floor(random() * camps),
    );
    walked += improve(layers, start, camps, most - walked);
    tried += 1;
    const found = modularitiesOf(layers, start);
    if (best === null || found.value > best.parts.value + smallest) {
      best = { camp: start, parts: found };
    }
  }
  const { camp, parts } = best;
  const members = Array.from({ length: camps }, (_, n) =>
    Array.from(indices).filter((_index, node) => camp[node] === n),
  );
  return {
    ...parts,
    camps: toParts(
      indices,
      members.filter((camp) => camp.length > 0),
    ),
    starts: tried,
  };
}

/** The share of the nodes that are put elsewhere, at random, to look for better camps near the best ones. */
const shaken = 0.25;

/** A gain of less is a rounding error, which must not move a node back and forth. */
const smallest = 1e-12;

/** The ties of one kind, with what each camp has of them. */
interface Layer {
  readonly adjacency: Adjacency;
  /** Sum of the weights of each node. */
  readonly degree: Float64Array;
  /** The same of all nodes. */
  readonly total: number;
  /** The same of each camp. */
  readonly ofCamp: Float64Array;
  /** For the node looked at: the sum of its weights to each camp. */
  readonly toCamp: Float64Array;
}

type Layers = readonly [agreement: Layer, disagreement: Layer];

function createLayer(adjacency: Adjacency, camps: number): Layer {
  const { nodes, offsets, weight } = adjacency;
  const degree = Float64Array.from(nodes, (_, node) =>
    weight.subarray(offsets[node], offsets[node + 1]).reduce((sum, each) => sum + each, 0),
  );
  return {
    adjacency,
    degree,
    total: degree.reduce((sum, each) => sum + each, 0),
    ofCamp: new Float64Array(camps),
    toCamp: new Float64Array(camps),
  };
}

/** Sums what each camp has. */
function count({ degree, ofCamp }: Layer, camp: Int32Array): void {
  ofCamp.fill(0);
  for (let node = 0; node < camp.length; node += 1) ofCamp[camp[node]!]! += degree[node]!;
}

/**
 * Moves nodes to the camp where they fit best as long as that helps; changes `camp` in place.
 * @returns the number of ties walked over
 */
function improve(layers: Layers, camp: Int32Array, camps: number, most: number): number {
  for (const layer of layers) count(layer, camp);
  let walked = 0;
  for (let moved = true; moved && walked < most;) {
    moved = false;
    for (let node = 0; node < camp.length; node += 1) {
      const own = camp[node]!;
      for (const { adjacency, toCamp } of layers) {
        const { offsets, others, weight } = adjacency;
        toCamp.fill(0);
        for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
          toCamp[camp[others[tie]!]!]! += weight[tie]!;
        }
        walked += 1 + offsets[node + 1]! - offsets[node]!;
      }
      let [to, gained] = [own, smallest];
      for (let other = 0; other < camps; other += 1) {
        if (other === own) continue;
        const gain = gainOf(layers[0], node, own, other) - gainOf(layers[1], node, own, other);
        if (gain > gained) [to, gained] = [other, gain];
      }
      if (to === own) continue;
      for (const { degree, ofCamp } of layers) {
        ofCamp[own]! -= degree[node]!;
        ofCamp[to]! += degree[node]!;
      }
      camp[node] = to;
      moved = true;
    }
  }
  return walked;
}

/** Half of what the modularity of a layer gains if a node changes its camp. */
function gainOf({ degree, total, ofCamp, toCamp }: Layer, node: number, from: number, to: number) {
  if (total === 0) return 0;
  const own = degree[node]!;
  return (
    (toCamp[to]! - toCamp[from]! - (own * (ofCamp[to]! - ofCamp[from]! + own)) / total) / total
  );
}

type Modularities = Pick<Polarization, "value" | "agreement" | "disagreement">;

function modularitiesOf([first, second]: Layers, camp: Int32Array): Modularities {
  const agreement = modularityOf(first, camp);
  const disagreement = modularityOf(second, camp);
  return { value: (agreement - disagreement) / 2, agreement, disagreement };
}

/** Σ over camps of the share of weight within, minus that expected by chance (Newman 2004, equation 4). */
function modularityOf(layer: Layer, camp: Int32Array): number {
  const { adjacency, total, ofCamp } = layer;
  if (total === 0) return 0;
  count(layer, camp);
  const { offsets, others, weight } = adjacency;
  let within = 0;
  for (let node = 0; node < camp.length; node += 1) {
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      if (camp[others[tie]!] === camp[node]) within += weight[tie]!;
    }
  }
  return within / total - ofCamp.reduce((sum, each) => sum + (each / total) ** 2, 0);
}

function* endsOf({ a, b }: WeightedPairs): Generator<number> {
  yield* a;
  yield* b;
}
