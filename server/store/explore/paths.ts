import { kindsById } from "../records/kinds-by-id.ts";
import { neighboursOnPath } from "./neighbours.ts";
import { type Reader } from "../rows/query.ts";
import { type AnyKind } from "../records/records.ts";
import {
  type FindNeighbours,
  walkShortestPaths,
  type ShortestPathsQuery,
} from "./walk-shortest-paths.ts";
import { isNodeKind, type NodeKey, type TieRecord } from "./ties.ts";
import { tiesAmong } from "./ties-among.ts";

/** A path has one node more than ties; a path from a node to itself has no tie. */
export interface PathRecord {
  readonly nodes: readonly NodeKey[];
  readonly ties: readonly TieRecord[];
}

export interface PathsQuery extends ShortestPathsQuery {
  readonly from: string;
  readonly to: string;
}

/**
 * All shortest paths between two nodes, ordered by the ids along them. Where two nodes have several ties, the
 * first by id is taken.
 */
export async function paths(reader: Reader, query: PathsQuery): Promise<readonly PathRecord[]> {
  const kinds = await kindsById(reader, [query.from, query.to]);
  const from = toNode(query.from, kinds.get(query.from));
  const to = toNode(query.to, kinds.get(query.to));
  if (!from || !to) return [];
  const findNeighbours: FindNeighbours = (ids, through) =>
    neighboursOnPath(reader, ids, through, [from.id, to.id]);
  const found = await walkShortestPaths(findNeighbours, from, to, query);
  const passed = new Map(found.flat().map((node) => [node.id, node]));
  const ties = await tiesAmong(reader, [...passed.values()]);
  const tieBetween = new Map<string, TieRecord>();
  for (const tie of ties.toReversed()) {
    tieBetween.set(`${tie.from}|${tie.to}`, tie);
    tieBetween.set(`${tie.to}|${tie.from}`, tie);
  }
  return found.map((nodes) => ({
    nodes,
    ties: nodes.slice(1).flatMap((node, index) => {
      const tie = tieBetween.get(`${nodes[index]?.id}|${node.id}`);
      return tie ? [tie] : [];
    }),
  }));
}

function toNode(id: string, kind: AnyKind | undefined): NodeKey | null {
  return kind !== undefined && isNodeKind(kind) ? { id, kind } : null;
}
