import { type Facts } from "../model/explored-graph.ts";
import { type Bounds } from "../model/filters.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { canvasLimit } from "./gather.ts";

/**
 * What the facts of some sources and documents are about, as far as the canvas has room: meetings with the
 * attendants who count, actors with the issues on which they hold positions, and documents, with all ties
 * among these. Given both, only what facts of both kinds are about.
 */
export async function factsWithin(
  source: GraphSource,
  { sources, documents }: Pick<Bounds, "sources" | "documents">,
): Promise<Facts & { refused: number }> {
  const most = canvasLimit + 1;
  const [told, issued] = await Promise.all([
    Promise.all(sources.map((id) => source.nodesOfSource({ source: id, most }))),
    Promise.all(documents.map((id) => source.nodesOfDocument({ document: id, most }))),
  ]);
  const ofDocuments = new Set(issued.flat());
  const named = [...new Set(sources.length > 0 ? told.flat() : ofDocuments)].filter(
    (id) => documents.length === 0 || ofDocuments.has(id),
  );
  const ids = named.slice(0, canvasLimit);
  if (ids.length === 0) return { nodes: [], ties: [], refused: 0 };
  // Actors whose attendance only rests on a meeting's sources are not facts of their own.
  const around = { ids, kinds: ["ACTOR" as const], first: 100, sources, documents };
  const resting = await source.neighbourhood(around);
  const all = [...new Set([...ids, ...resting.nodes.map(({ id }) => id)])];
  const shown = all.slice(0, canvasLimit);
  const found = await source.neighbourhood({ ids: shown, kinds: [], first: 1 });
  return { ...found, refused: Math.max(named.length - ids.length, all.length - shown.length) };
}
