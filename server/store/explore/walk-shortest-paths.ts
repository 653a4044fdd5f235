import { compareText } from "../rows/compare-text.ts";
import { type Neighbour } from "./neighbour.ts";
import { type NodeKind } from "../records/records.ts";
import { type NodeKey } from "./ties.ts";

/** Finds all neighbours of some nodes that are of the given kinds. */
export type FindNeighbours = (
  ids: readonly string[],
  kinds: readonly NodeKind[],
) => Promise<readonly Pick<Neighbour, "from" | "id" | "kind">[]>;

export interface ShortestPathsQuery {
  /** Kinds of the nodes between the ends. */
  readonly through: readonly NodeKind[];
  /** Most ties in a path. */
  readonly maxLength: number;
  /** Most paths. */
  readonly first: number;
}

/** The nodes reached from one end; each step goes one tie further. */
interface Search {
  readonly reached: Set<string>;
  frontier: string[];
  /** Number of ties from the end to the frontier. */
  length: number;
}

/**
 * The shortest paths between two nodes, as lists of nodes, ordered by their ids. A bidirectional search: each
 * step extends the side with the smaller frontier, so that hubs are met in the middle instead of expanded. No
 * node is asked for its neighbours twice.
 */
export async function walkShortestPaths(
  findNeighbours: FindNeighbours,
  from: NodeKey,
  to: NodeKey,
  { through, maxLength, first }: ShortestPathsQuery,
): Promise<NodeKey[][]> {
  if (from.id === to.id) return [[from]];
  const nodes = new Map([from, to].map((node) => [node.id, node]));
  /** The next nodes from each node towards the end; some are dead ends. */
  const onwards = new Map<string, Set<string>>();
  const kinds = [...new Set([...through, from.kind, to.kind])];
  const forth: Search = { reached: new Set([from.id]), frontier: [from.id], length: 0 };
  const back: Search = { reached: new Set([to.id]), frontier: [to.id], length: 0 };

  while (forth.length + back.length < maxLength) {
    const [near, far] =
      forth.frontier.length <= back.frontier.length ? [forth, back] : [back, forth];
    const found = await findNeighbours(near.frontier, kinds);
    const next = new Set<string>();
    for (const { from: start, id, kind } of found) {
      const isEnd = id === from.id || id === to.id;
      if (near.reached.has(id) || (!isEnd && !through.includes(kind))) continue;
      next.add(id);
      nodes.set(id, { id, kind });
      const [before, after] = near === forth ? [start, id] : [id, start];
      onwards.set(before, (onwards.get(before) ?? new Set()).add(after));
    }
    for (const id of next) near.reached.add(id);
    near.frontier = [...next];
    near.length += 1;
    if (near.frontier.some((id) => far.reached.has(id)))
      return walk(from.id, to.id, onwards, forth.length + back.length, first).map((path) =>
        path.map((id) => nodes.get(id) ?? from),
      );
    if (near.frontier.length === 0) return [];
  }
  return [];
}

/** All paths of exactly `length` ties from one node to another, smallest ids first; at most `first`. */
function walk(
  from: string,
  to: string,
  onwards: ReadonlyMap<string, ReadonlySet<string>>,
  length: number,
  first: number,
): string[][] {
  const left = tiesLeft(to, onwards, length);
  const found: string[][] = [];
  const extend = (path: readonly string[], last: string): void => {
    if (path.length === length) found.push([...path, last]);
    const nearer = [...(onwards.get(last) ?? [])].filter(
      (id) => left.get(id) === length - path.length - 1,
    );
    for (const id of nearer.toSorted(compareText)) {
      if (found.length >= first) return;
      extend([...path, last], id);
    }
  };
  extend([], from);
  return found;
}

/** The distance to the end, for each node not further away than `length`. */
function tiesLeft(
  to: string,
  onwards: ReadonlyMap<string, ReadonlySet<string>>,
  length: number,
): ReadonlyMap<string, number> {
  const backwards = new Map<string, string[]>();
  for (const [before, all] of onwards) {
    for (const after of all) {
      const ids = backwards.get(after);
      if (ids) ids.push(before);
      else backwards.set(after, [before]);
    }
  }
  const left = new Map([[to, 0]]);
  let frontier = [to];
  for (let ties = 1; ties <= length; ties++) {
    const before = new Set(frontier.flatMap((id) => backwards.get(id) ?? []));
    frontier = [...before].filter((id) => !left.has(id));
    for (const id of frontier) left.set(id, ties);
  }
  return left;
}
