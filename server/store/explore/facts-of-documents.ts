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
  const [meetings, positions] = await Promise.all([
    meetingsAboutDocuments(reader, documents),
    positionsWith(reader, { documents }),
  ]);
  return new Set([...documents, ...meetings, ...(positions ?? [])]);
}
