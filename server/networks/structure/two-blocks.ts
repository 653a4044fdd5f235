import { type Adjacency } from "./adjacency.ts";

/** A split of the nodes into block 0 and block 1, and the ties that contradict it. */
export interface TwoBlocks {
  readonly block: Int32Array;
  /** Number of ties that are negative within a block or positive across, and the sum of their strengths. */
  readonly frustratedTies: number;
  readonly frustration: number;
}

/** Moves nodes to the other block as long as that reduces the frustration; changes `block` in place. */
export function improve(adjacency: Adjacency, block: Int32Array): TwoBlocks {
  const { nodes, offsets, others, weight } = adjacency;
  /** How much moving the node would reduce the frustration. */
  const gainOf = (node: number) => {
    let gain = 0;
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      gain += block[node] === block[others[tie]!] ? -weight[tie]! : weight[tie]!;
    }
    return gain;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (let node = 0; node < nodes.length; node += 1) {
      // Rounding errors must not move a node back and forth.
      if (gainOf(node) <= 1e-9) continue;
      block[node] = 1 - block[node]!;
      moved = true;
    }
  }
  return { block, ...frustrationOf(adjacency, block) };
}

function frustrationOf(
  { nodes, offsets, others, weight }: Adjacency,
  block: Int32Array,
): Omit<TwoBlocks, "block"> {
  let [frustratedTies, frustration] = [0, 0];
  for (let node = 0; node < nodes.length; node += 1) {
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      const other = others[tie]!;
      if (other < node || (block[node] === block[other]) === weight[tie]! > 0) continue;
      frustratedTies += 1;
      frustration += Math.abs(weight[tie]!);
    }
  }
  return { frustratedTies, frustration };
}

/** The split that agrees with every tie of the strongest spanning forest (Kruskal). */
export function alongStrongestTies({ nodes, offsets, others, weight }: Adjacency): Int32Array {
  const block = new Int32Array(nodes.length);
  const order = Int32Array.from(others, (_, tie) => tie).sort(
    (m, n) => Math.abs(weight[n]!) - Math.abs(weight[m]!) || m - n,
  );
  const partOf = Int32Array.from(nodes, (_, node) => node);
  const members = Array.from(nodes, (_, node) => [node]);
  const from = new Int32Array(others.length);
  for (let node = 0; node < nodes.length; node += 1) {
    from.fill(node, offsets[node]!, offsets[node + 1]!);
  }
  for (const tie of order) {
    const [one, other] = [from[tie]!, others[tie]!];
    // Two parts are joined by flipping the smaller one, if the sign requires it.
    const [small, large] =
      members[partOf[one]!]!.length < members[partOf[other]!]!.length
        ? [partOf[one]!, partOf[other]!]
        : [partOf[other]!, partOf[one]!];
    if (small === large) continue;
    const fits = (block[one] === block[other]) === weight[tie]! > 0;
    for (const node of members[small]!) {
      if (!fits) block[node] = 1 - block[node]!;
      partOf[node] = large;
      members[large]!.push(node);
    }
    members[small] = [];
  }
  return block;
}
