import {
  type DocumentMeetingsQuery,
  type DocumentPositionsQuery,
  type SourceNodesQuery,
  type TypedDocumentString,
} from "./__generated__/graphql.ts";
import {
  documentMeetingsQuery,
  documentPositionsQuery,
  sourceNodesQuery,
} from "./operations/evidence-operations.ts";

/** Asks the API. @throws {ApiError} */
type Ask = <TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal: AbortSignal | undefined,
) => Promise<TResult>;

/** Ids of the nodes that the facts of a source are about, at most `most`. */
export async function nodesOfSource(
  ask: Ask,
  id: string,
  most: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const found = new Set<string>();
  for (let after: string | null = null; ;) {
    const page: SourceNodesQuery = await ask(sourceNodesQuery, { id, after }, signal);
    const facts = page.source?.facts;
    for (const node of facts?.nodes.flatMap(nodesOfFact) ?? []) found.add(node);
    after = facts?.pageInfo.hasNextPage === true ? facts.pageInfo.endCursor : null;
    if (after === null || found.size >= most) return [...found].slice(0, most);
  }
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
  for (let after: string | null = null; ;) {
    const page: DocumentPositionsQuery = await ask(documentPositionsQuery, { id, after }, signal);
    const { document, positions } = page;
    if (document === null) return [];
    for (const node of [document, ...document.issuers, ...document.issues]) found.add(node.id);
    for (const { actor, issue } of positions.nodes) found.add(actor.id).add(issue.id);
    after = positions.pageInfo.hasNextPage ? positions.pageInfo.endCursor : null;
    if (after === null || found.size >= most) break;
  }
  for (let after: string | null = null; found.size < most;) {
    const page: DocumentMeetingsQuery = await ask(documentMeetingsQuery, { id, after }, signal);
    const { nodes, pageInfo } = page.meetings;
    for (const meeting of nodes) found.add(meeting.id);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) break;
  }
  return [...found].slice(0, most);
}

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
