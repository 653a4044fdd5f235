import { type Adjacency } from "./adjacency.ts";

/** The connected component of each node, numbered as found, and the size of each component. */
export interface ConnectedParts {
  readonly part: Int32Array;
  readonly sizes: readonly number[];
}

export function connectedParts({ nodes, offsets, others }: Adjacency): ConnectedParts {
  const part = new Int32Array(nodes.length).fill(-1);
  const queue = new Int32Array(nodes.length);
  const sizes: number[] = [];
  for (let start = 0; start < nodes.length; start += 1) {
    if (part[start]! >= 0) continue;
    part[start] = sizes.length;
    queue[0] = start;
    let found = 1;
    for (let n = 0; n < found; n += 1) {
      for (let tie = offsets[queue[n]!]!; tie < offsets[queue[n]! + 1]!; tie += 1) {
        const other = others[tie]!;
        if (part[other]! >= 0) continue;
        part[other] = sizes.length;
        queue[found] = other;
        found += 1;
      }
    }
    sizes.push(found);
  }
  return { part, sizes };
}
