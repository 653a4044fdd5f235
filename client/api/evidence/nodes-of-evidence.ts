import { type SourceNodesQuery, type TypedDocumentString } from "../__generated__/graphql.ts";
import { everyPage, noPage } from "../pages/every-page.ts";
import {
  documentMeetingsQuery,
  documentPositionsQuery,
  sourceNodesQuery,
} from "../operations/evidence-operations.ts";

/** Asks the API. @throws {ApiError} */
type Ask = <TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal: AbortSignal | undefined,
) => Promise<TResult>;

/** Ids of the nodes that the facts of a source are about, at most `most`. None for an unknown source. */
export async function nodesOfSource(
  ask: Ask,
  id: string,
  most: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Set<string>();
  const facts = everyPage(async (after) => {
    const { source } = await ask(sourceNodesQuery, { id, after }, signal);
    return source?.facts ?? noPage;
  });
  for await (const { nodes } of facts) {
    for (const node of nodes.flatMap(nodesOfFact)) found.add(node);
    if (found.size >= most) break;
  }
  return [...found].slice(0, most);
}

/**
 * Ids of a document, its issuers and issues, of the nodes that positions stated in it are about, and of
 * meetings that discussed an issue about it; at most `most`. None for an unknown document.
 */
export async function nodesOfDocument(
  ask: Ask,
  id: string,
  most: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Set<string>();
  const statements = everyPage(async (after) => {
    const { document, positions } = await ask(documentPositionsQuery, { id, after }, signal);
    if (document === null) return noPage;
    for (const node of [document, ...document.issuers, ...document.issues]) found.add(node.id);
    return positions;
  });
  for await (const { nodes } of statements) {
    for (const { actor, issue } of nodes) found.add(actor.id).add(issue.id);
    if (found.size >= most) break;
  }
  if (found.size === 0 || found.size >= most) return [...found].slice(0, most);
  const discussions = everyPage(
    async (after) => (await ask(documentMeetingsQuery, { id, after }, signal)).meetings,
  );
  for await (const { nodes } of discussions) {
    for (const meeting of nodes) found.add(meeting.id);
    if (found.size >= most) break;
  }
  return [...found].slice(0, most);
}

/** The facts of what is unknown. */

/** The nodes that a fact is about; for a position, which is a tie, its two ends. */
function nodesOfFact(
  fact: NonNullable<SourceNodesQuery["source"]>["facts"]["nodes"][number],
): string[] {
  switch (fact.__typename) {
    case "Attendance":
      return [fact.meeting.id, fact.actor.id];
    case "Membership":
      return [fact.member.id, fact.of.id];
    case "Position":
      return [fact.actor.id, fact.issue.id];
    case "Meeting":
    case "Document":
      return [fact.id];
  }
}
