import { type Facts } from "../model/explored-graph.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { canvasLimit } from "./gather.ts";

/**
 * What the facts of some sources are about, as far as the canvas takes it: meetings with those whom the sources name
 * there, actors with the issues on which they have them speak, documents. All ties among these come along.
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
  // Who rests on a source through a meeting alone is no fact of its own.
  const resting = await source.neighbourhood({ ids, kinds: ["ACTOR"], first: 100, sources });
  const all = [...new Set([...ids, ...resting.nodes.map(({ id }) => id)])];
  const shown = all.slice(0, canvasLimit);
  const found = await source.neighbourhood({ ids: shown, kinds: [], first: 1 });
  return { ...found, refused: Math.max(named.length - ids.length, all.length - shown.length) };
}
