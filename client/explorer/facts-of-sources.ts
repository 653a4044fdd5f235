import { type Facts } from "../model/explored-graph.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { canvasLimit } from "./gather.ts";

/**
 * What the facts of some sources are about, as far as the canvas has room: meetings with the attendants that
 * the sources name, actors with the issues on which the sources report positions, and documents, with all
 * ties among these.
 */
export async function factsOfSources(
  source: GraphSource,
  sources: readonly string[],
): Promise<Facts & { refused: number }> {
  const most = canvasLimit + 1;
  const lists = await Promise.all(sources.map((id) => source.nodesOfSource({ source: id, most })));
  const named = [...new Set(lists.flat())];
  const ids = named.slice(0, canvasLimit);
  if (ids.length === 0) return { nodes: [], ties: [], refused: 0 };
  // Actors whose attendance only rests on a meeting's sources are not facts of their own.
  const resting = await source.neighbourhood({ ids, kinds: ["ACTOR"], first: 100, sources });
  const all = [...new Set([...ids, ...resting.nodes.map(({ id }) => id)])];
  const shown = all.slice(0, canvasLimit);
  const found = await source.neighbourhood({ ids: shown, kinds: [], first: 1 });
  return { ...found, refused: Math.max(named.length - ids.length, all.length - shown.length) };
}
