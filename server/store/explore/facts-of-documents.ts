import { catalogueOf } from "../catalogue/catalogue.ts";
import { childrenOf } from "../catalogue/children-of.ts";
import { type HeldGraph, heldGraph } from "./held/held-graph.ts";
import { meetingsAboutDocuments } from "../records/meeting-candidates.ts";
import { positionsWith } from "../records/position-candidates.ts";
import { type Reader } from "../rows/query.ts";

/**
 * Ids of the facts that belong to some documents: the documents themselves, positions stated in one, and
 * meetings that discussed an issue about one.
 */
export async function factsOfDocuments(
  reader: Reader,
  documents: readonly string[],
): Promise<ReadonlySet<string>> {
  const graph = heldGraph(catalogueOf(reader));
  if (graph) return factsInCatalogue(graph, documents);
  const [meetings, positions] = await Promise.all([
    meetingsAboutDocuments(reader, documents),
    positionsWith(reader, { documents }),
  ]);
  return new Set([...documents, ...meetings, ...(positions ?? [])]);
}

function factsInCatalogue(
  { documents, issues, meetings, positions }: HeldGraph,
  ids: readonly string[],
): ReadonlySet<string> {
  const facts = new Set(ids);
  for (const document of ids.map(documents.indexOf).filter((index) => index >= 0)) {
    for (const position of childrenOf(positions, "ofDocuments", document))
      facts.add(positions.idAt(position));
    for (const issue of childrenOf(issues, "ofDocuments", document)) {
      for (const meeting of childrenOf(meetings, "ofIssues", issue))
        facts.add(meetings.idAt(meeting));
    }
  }
  return facts;
}
