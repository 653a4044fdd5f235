import { message, type Message } from "../messages/message.ts";
import {
  emptyGraph,
  type ExploredGraph,
  type ExploredNode,
  type Facts,
  listNodes,
} from "../model/explored-graph.ts";
import { expandableKinds, type NodeKind, nodeKinds } from "../model/kinds.ts";
import { type ExplorerState } from "./explorer-state.ts";
import { type GraphSource, type KindCounts, mostIds } from "../model/graph-source.ts";
import { roundFacts } from "./opening.ts";
import { getMode } from "../modes/all-modes.ts";

/**
 * The most nodes on the canvas, because larger pictures would move too slowly; and of one kind, because actors,
 * meetings and issues are asked about in one list each.
 */
export const canvasLimit = { nodes: 1000, ofKind: mostIds } as const;

/** Says how many nodes the canvas has no room for. */
export function canvasFull(refused: number): Message {
  const { nodes: limit, ofKind } = canvasLimit;
  return message("notice.canvas-full", { limit, ofKind, refused });
}

/** Takes nodes for as long as there is room for them beside those on the canvas: all that are given together, or none. */
export function takingFrom(
  before: ExploredGraph = emptyGraph(),
): (together: readonly ExploredNode[]) => boolean {
  const taken = new Set(before.nodes());
  const counts = countKinds(listNodes(before));
  return (together) => {
    const added = [...new Map(together.map((node) => [node.id, node])).values()].filter(
      ({ id }) => !taken.has(id),
    );
    const more = countKinds(added);
    const ofKind = (kind: NodeKind) => (counts[kind] ?? 0) + (more[kind] ?? 0);
    if (taken.size + added.length > canvasLimit.nodes) return false;
    if (nodeKinds.some((kind) => ofKind(kind) > canvasLimit.ofKind)) return false;
    for (const kind of nodeKinds) counts[kind] = ofKind(kind);
    for (const { id } of added) taken.add(id);
    return true;
  };
}

/** How many of each kind there are. */
export function countKinds(nodes: readonly Pick<ExploredNode, "kind">[]): KindCounts {
  const counts: KindCounts = {};
  for (const { kind } of nodes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The nodes for which the canvas has room beside those on it, in their order, and how many have none. */
export function fitting(nodes: readonly ExploredNode[], before: ExploredGraph = emptyGraph()) {
  const take = takingFrom(before);
  const all = [...new Map(nodes.map((node) => [node.id, node])).values()];
  const kept = all.filter((node) => take([node]));
  return { kept, refused: all.length - kept.length };
}

/** The most neighbours of each kind that an expansion adds: those with most ties. */
const mostNeighbours = 50;
/** The most of a kind that the API returns at once. */
const mostAsked = 100;

/**
 * Facts for nodes that the reader opens: a meeting comes with its attendants, a round with its sessions; on
 * an empty canvas any node comes with its neighbourhood.
 */
export async function openedFacts(
  source: GraphSource,
  ids: readonly string[],
  isEmpty: boolean,
): Promise<{ facts: Facts; unknown: string[] }> {
  const found = await source.neighbourhood({ ids, kinds: [], first: 1 });
  const parts: Facts[] = [found];
  for (const { id, ...node } of found.nodes) {
    if (node.kind === "MEETING" && node.isRound) parts.push(await roundFacts(source, id, true));
    else if (node.kind === "MEETING") {
      parts.push(await source.neighbourhood({ ids: [id], kinds: ["ACTOR"], first: 100 }));
    } else if (isEmpty) {
      parts.push(await source.neighbourhood({ ids: [id], kinds: expandableKinds, first: 20 }));
    }
  }
  return {
    facts: {
      nodes: parts.flatMap((part) => part.nodes),
      ties: parts.flatMap((part) => part.ties),
    },
    unknown: ids.filter((id) => !found.nodes.some((node) => node.id === id)),
  };
}

type ExpandedFrom = Pick<ExplorerState, "mode" | "filters" | "options" | "explored">;

/** The neighbours that an expansion adds in the current mode, and how many of each kind it leaves out. */
export async function expansionFacts(
  source: GraphSource,
  from: ExpandedFrom,
  ids: readonly string[],
  kinds: readonly NodeKind[],
): Promise<Facts & { leftOut: KindCounts }> {
  const parts = await Promise.all(ids.map((id) => factsAround(source, from, id, kinds)));
  const leftOut: KindCounts = {};
  for (const kind of nodeKinds) {
    const n = parts.reduce((sum, part) => sum + (part.leftOut[kind] ?? 0), 0);
    if (n > 0) leftOut[kind] = n;
  }
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    ties: parts.flatMap(({ ties }) => ties),
    leftOut,
  };
}

async function factsAround(
  source: GraphSource,
  { mode, filters, options, explored }: ExpandedFrom,
  id: string,
  kinds: readonly NodeKind[],
): Promise<Facts & { leftOut: KindCounts }> {
  const { expand, expandsBy } = getMode(mode);
  if (expand !== null) {
    return await expand(source, { filters, options, explored }, id, mostNeighbours);
  }
  // The server always ranks the same way, so the neighbours already here are asked for as well to reach
  // further ones.
  const here = explored.hasNode(id) ? explored.neighbors(id).length : 0;
  const first = Math.min(mostAsked, mostNeighbours + here);
  const { sources, documents } = filters;
  const around = { ids: [id], kinds: expandsBy ?? kinds, first };
  return await source.neighbourhood({ ...around, sources, documents });
}

/**
 * The facts for which the canvas has room, with all ties among the nodes that will then be there; `refused`
 * counts the nodes without room.
 */
export async function gathered(
  source: GraphSource,
  before: ExploredGraph,
  facts: Facts,
): Promise<Facts & { refused: number }> {
  const { kept: nodes, refused } = fitting(facts.nodes, before);
  const ids = [...new Set([...before.nodes(), ...nodes.map((node) => node.id)])];
  const among = await source.neighbourhood({ ids, kinds: [], first: 1 });
  return { nodes, ties: [...facts.ties, ...among.ties], refused };
}

/** How many neighbours of each kind a node has in the whole graph. */
export async function countsAround(source: GraphSource, id: string): Promise<KindCounts> {
  const found = await source.neighbourhood({ ids: [id], kinds: expandableKinds, first: 1 });
  const counts: KindCounts = { ...found.leftOut };
  for (const { id: other, kind } of found.nodes) {
    if (other !== id) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
