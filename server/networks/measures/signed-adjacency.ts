import { countingSort } from "../columns/counting-sort.ts";
import { type WeightedPairs } from "../columns/strongest-pairs.ts";

/** The ties of each node, both ways, compressed by row; nodes are numbered from 0 in order of indices. */
export interface SignedAdjacency {
  /** Index of each node. */
  readonly nodes: Int32Array;
  /** Ties of node n: offsets[n] to offsets[n + 1] - 1, by the other's number. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  /** Not 0. */
  readonly weight: Float64Array;
}

export function createSignedAdjacency({ a, b, weight }: WeightedPairs): SignedAdjacency {
  const ties = Array.from(weight.keys()).filter((n) => weight[n] !== 0);
  const nodes = Int32Array.from(new Set(ties.flatMap((n) => [a[n]!, b[n]!]))).sort();
  const numberOf = new Map(Array.from(nodes, (index, n) => [index, n]));
  const from = Int32Array.from([...ties.map((n) => a[n]!), ...ties.map((n) => b[n]!)], (index) =>
    numberOf.get(index)!,
  );
  const to = Int32Array.from([...ties.map((n) => b[n]!), ...ties.map((n) => a[n]!)], (index) =>
    numberOf.get(index)!,
  );
  const order = countingSort(countingSort(null, to, nodes.length), from, nodes.length);
  const offsets = new Int32Array(nodes.length + 1);
  for (const node of from) offsets[node + 1]! += 1;
  for (let n = 0; n < nodes.length; n += 1) offsets[n + 1]! += offsets[n]!;
  return {
    nodes,
    offsets,
    others: order.map((n) => to[n]!),
    weight: Float64Array.from(order, (n) => weight[ties[n % ties.length]!]!),
  };
}

/** Number of triangles, and of those in which the product of signs is positive. */
export function countTriangles({
  nodes,
  offsets,
  others,
  weight,
}: SignedAdjacency): [all: number, balanced: number] {
  /** At each neighbour of the node in hand, the sign of the tie to it. */
  const sign = new Int8Array(nodes.length);
  let [all, balanced] = [0, 0];
  for (let node = 0; node < nodes.length; node += 1) {
    const [begin, end] = [offsets[node]!, offsets[node + 1]!];
    for (let tie = begin; tie < end; tie += 1) sign[others[tie]!] = Math.sign(weight[tie]!);
    for (let tie = begin; tie < end; tie += 1) {
      const second = others[tie]!;
      if (second < node) continue;
      for (let next = offsets[second]!; next < offsets[second + 1]!; next += 1) {
        const third = others[next]!;
        if (third < second || sign[third] === 0) continue;
        all += 1;
        if (sign[second]! * sign[third]! * weight[next]! > 0) balanced += 1;
      }
    }
    for (let tie = begin; tie < end; tie += 1) sign[others[tie]!] = 0;
  }
  return [all, balanced];
}
