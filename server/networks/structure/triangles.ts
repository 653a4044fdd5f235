import { type Adjacency } from "./adjacency.ts";

/** The number of triangles, and of those in which the product of signs is positive. */
export function countTriangles({
  nodes,
  offsets,
  others,
  weight,
}: Adjacency): [all: number, balanced: number] {
  /** The sign of the tie from the current node to each neighbour. */
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
