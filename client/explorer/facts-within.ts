import { type Facts } from "../model/explored-graph.ts";
import { type Bounds } from "../model/filters.ts";
import { type GraphSource } from "../model/graph-source.ts";
import { canvasLimit, fitting } from "./gather.ts";

/**
 * What the facts of some sources and documents are about, as far as the canvas has room: meetings with the
 * attendants who count, actors with the issues on which they hold positions, and documents, with all ties
 * among these. Given both, only what facts of both kinds are about. `refused` counts the nodes without room,
 * of a long source or document only those that were read (`isLeast`).
 */
export async function factsWithin(
  source: GraphSource,
  { sources, documents }: Pick<Bounds, "sources" | "documents">,
): Promise<Facts & { refused: number; isLeast: boolean }> {
  const most = canvasLimit.nodes + 1;
  const [told, issued] = await Promise.all([
    Promise.all(sources.map((id) => source.nodesOfSource({ source: id, most }))),
    Promise.all(documents.map((id) => source.nodesOfDocument({ document: id, most }))),
  ]);
  const ofDocuments = new Set(issued.flat());
  const named = [...new Set(sources.length > 0 ? told.flat() : ofDocuments)].filter(
    (id) => documents.length === 0 || ofDocuments.has(id),
  );
  const isLeast = [...told, ...issued].some((list) => list.length >= most);
  const ids = named.slice(0, canvasLimit.nodes);
  if (ids.length === 0) return { nodes: [], ties: [], refused: 0, isLeast };
  // Actors whose attendance only rests on a meeting's sources are not facts of their own.
  const around = { ids, kinds: ["ACTOR" as const], first: 100, sources, documents };
  const resting = await source.neighbourhood(around);
  const { kept, refused } = fitting(resting.nodes);
  const found = await source.neighbourhood({
    ids: kept.map(({ id }) => id),
    kinds: [],
    first: 1,
  });
  return { ...found, refused: named.length - ids.length + refused, isLeast };
}
